package keep.tools.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import keep.tools.serve.ServerClass;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `keep campaign`: a campaigner's desk by files. Exit codes of its commands: 0 done; 1 something
/// is to be mended or cannot be done so; 2 used wrongly; 3 a second named person has to confirm.
@Command(
    name = "campaign",
    description = "Checks, previews, publishes and exports campaigns written as files.",
    mixinStandardHelpOptions = true,
    subcommands = {
      CampaignCommand.Check.class,
      CampaignCommand.Preview.class,
      CampaignCommand.Publish.class,
      CampaignCommand.Schedule.class,
      CampaignCommand.Export.class,
      CampaignCommand.JournalOf.class,
      DeskCommands.Moderate.class,
      DeskCommands.Shed.class,
      DeskCommands.Letters.class
    })
public final class CampaignCommand implements Callable<Integer> {
  private static final String DESK = "keep.publicsite.campaign.desk.DeskCommand";
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 2;
  }

  /// `keep campaign check`.
  @Command(
      name = "check",
      description = "Checks every campaign of a folder; each thing to mend with file and line.",
      mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private Shared.Campaigns campaigns;

    @Override
    public Integer call() throws IOException, InterruptedException {
      return ServerClass.run(spec, DESK, List.of("check", campaigns.path()));
    }
  }

  /// `keep campaign preview`: the public pages on this machine alone, with drafts; every campaign
  /// page says that it is one. A changed file shows within seconds.
  @Command(
      name = "preview",
      description = "Shows drafts on this machine, in both languages, until it is stopped.",
      mixinStandardHelpOptions = true)
  static final class Preview implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private Shared.Campaigns campaigns;

    @Option(names = "--port", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}.")
    private int port = 8082;

    @Override
    public Integer call() throws IOException, InterruptedException {
      String drafts = campaigns.path();
      ProcessBuilder builder =
          new ProcessBuilder(
              ServerClass.words(
                  "keep.publicsite.KeepPublic", List.of("--keep.public.port=" + port)));
      builder.environment().put("KEEP_CAMPAIGN_FOLDER", drafts);
      builder.environment().put("KEEP_CAMPAIGN_PREVIEW", "true");
      Process server = builder.inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
      spec.commandLine()
          .getOut()
          .println(
              "Drafts: http://127.0.0.1:" + port + "/campaign and /cy/campaign. Ctrl-C stops it.");
      spec.commandLine().getOut().flush();
      int exit = server.waitFor();
      return exit == 130 || exit == 143 ? 0 : exit;
    }
  }

  /// `keep campaign publish`: proposes, or confirms what another person proposed.
  @Command(
      name = "publish",
      description = {
        "Proposes a campaign's files for publication: --folder, --by.",
        "Or confirms what another named person proposed: --confirm DIGEST, --by."
      },
      mixinStandardHelpOptions = true)
  static final class Publish implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private Shared.Campaign campaign;

    @Mixin private Shared.Campaigns campaigns;

    @Mixin private Shared.By by;

    @Option(
        names = "--confirm",
        paramLabel = "DIGEST",
        description = "Confirms exactly the files that were proposed under this digest.")
    private String digest = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
      return digest.isEmpty()
          ? ServerClass.run(
              spec, DESK, List.of("propose", campaigns.path(), campaign.slug(), by.who()))
          : ServerClass.run(spec, DESK, List.of("confirm", campaign.slug(), digest, by.who()));
    }
  }

  /// `keep campaign schedule`: as publish, to hold from a moment that lies ahead.
  @Command(
      name = "schedule",
      description = "Proposes a publication that holds from a moment on.",
      mixinStandardHelpOptions = true)
  static final class Schedule implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private Shared.Campaign campaign;

    @Mixin private Shared.Campaigns campaigns;

    @Mixin private Shared.By by;

    @Option(
        names = "--at",
        required = true,
        paramLabel = "TIME",
        description = "Local time in London, such as 2026-12-10T09:00.")
    private String at = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
      String moment;
      try {
        moment = LocalDateTime.parse(at).atZone(HERE).toInstant().toString();
      } catch (DateTimeException unreadable) {
        throw new ParameterException(
            spec.commandLine(), "--at is a day and a time, such as 2026-12-10T09:00.");
      }
      return ServerClass.run(
          spec, DESK, List.of("propose", campaigns.path(), campaign.slug(), by.who(), moment));
    }
  }

  /// `keep campaign export`.
  @Command(
      name = "export",
      description = "Copies the published files of a campaign to a folder.",
      mixinStandardHelpOptions = true)
  static final class Export implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private Shared.Campaign campaign;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where to.")
    private String out = "";

    @Mixin private Shared.By by;

    @Override
    public Integer call() throws IOException, InterruptedException {
      return ServerClass.run(
          spec,
          DESK,
          List.of("export", campaign.slug(), Path.of(out).toAbsolutePath().toString(), by.who()));
    }
  }

  /// `keep campaign journal`.
  @Command(
      name = "journal",
      description = "Prints what was done here, by whom and when; checks that no line is missing.",
      mixinStandardHelpOptions = true)
  static final class JournalOf implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
      return ServerClass.run(spec, DESK, List.of("journal"));
    }
  }
}
