package keep.tools.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Commands of `keep campaign` for signatures, letters and load.
final class DeskCommands {
  private DeskCommands() {}

  /// The words, then every option that was given, as the server's programs read them.
  private static List<String> given(CommandSpec spec, List<String> words) {
    List<String> all = new ArrayList<>(words);
    for (OptionSpec option : spec.options()) {
      if (option.getValue() instanceof String value && !value.isEmpty()) {
        all.add(option.longestName());
        all.add(value);
      }
    }
    return all;
  }

  /// `keep campaign moderate`: exit 0 when done, 1 when not done and the reason is said, 2 when
  /// used wrongly.
  @Command(
      name = "moderate",
      mixinStandardHelpOptions = true,
      description = {
        "Takes signatures out by rule and puts them back, counts again, shows what mail waits.",
        "moderate list | propose RULE --why WHY --by NAME | apply N --by NAME | lift N --by NAME",
        "moderate recount | mail | journal | closes DAY --by NAME",
        "moderate news --english FILE --welsh FILE --by NAME --second NAME",
        "A rule: domain:… address:… name:… constituency:…, * for any letters."
      })
  static final class Moderate implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "WORD", description = "What to do.")
    private List<String> words = new ArrayList<>();

    @Mixin private Shared.MaybeBy by;

    @Option(names = "--why", paramLabel = "WHY", description = "The reason, for the journal.")
    private String why = "";

    @Option(names = "--second", paramLabel = "NAME", description = "Who read it as well.")
    private String second = "";

    @Option(names = "--english", paramLabel = "FILE", description = "The English text.")
    private String english = "";

    @Option(names = "--welsh", paramLabel = "FILE", description = "The Welsh text.")
    private String welsh = "";

    @Option(
        names = "--campaign",
        paramLabel = "SLUG",
        description = "Which campaign. Default: the one that is shown first.")
    private String campaign = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
      return DeskProgram.run(
          "keep.publicsite.campaign.moderate.ModerateProgram", given(spec, words));
    }
  }

  /// `keep campaign shed`: exit 0 when done, 1 when the database is not there, 2 when used wrongly.
  @Command(
      name = "shed",
      mixinStandardHelpOptions = true,
      description = {
        "Switches parts of the public site off and on: signing, confirming, counts, letters, mail.",
        "shed | shed off FLAG… --by NAME | shed on FLAG… --by NAME",
        "Help pages are never switched off."
      })
  static final class Shed implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "WORD", description = "What to do.")
    private List<String> words = new ArrayList<>();

    @Mixin private Shared.MaybeBy by;

    @Override
    public Integer call() throws IOException, InterruptedException {
      return DeskProgram.run("keep.publicsite.campaign.moderate.ShedProgram", given(spec, words));
    }
  }

  /// `keep campaign letters`: exit 0 when the tables were made, 1 when a file cannot be read, 2
  /// when used wrongly.
  @Command(
      name = "letters",
      mixinStandardHelpOptions = true,
      description = {
        "Makes the tables by which letters find an MP, from published files.",
        "letters --directory ONSPD.csv --names NAMES.csv --as-at DAY --source NAME --members FOLDER",
        "letters --code-point FILE --wards LOOKUP.csv --names NAMES.csv …"
      })
  static final class Letters implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(
        names = "--directory",
        paramLabel = "FILE",
        description = "An ONS postcode directory, CSV.")
    private String directory = "";

    @Option(
        names = "--code-point",
        paramLabel = "FILE",
        description = "A Code-Point Open file, with --wards.")
    private String codePoint = "";

    @Option(
        names = "--wards",
        paramLabel = "FILE",
        description = "Which ward lies in which constituency.")
    private String wards = "";

    @Option(
        names = "--names",
        paramLabel = "FILE",
        description = "Names of constituencies by code.")
    private String names = "";

    @Option(
        names = "--members",
        paramLabel = "FOLDER",
        description = "A snapshot of who sits for whom.")
    private String members = "";

    @Option(
        names = "--as-at",
        paramLabel = "DAY",
        description = "The day of the files, such as 2026-11-01.")
    private String asAt = "";

    @Option(
        names = "--source",
        paramLabel = "NAME",
        description = "Whose files they are, as pages will say it.")
    private String source = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
      return DeskProgram.run(
          "keep.publicsite.campaign.moderate.LettersProgram", given(spec, List.of()));
    }
  }
}
