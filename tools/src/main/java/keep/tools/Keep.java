package keep.tools;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import keep.tools.campaign.CampaignCommand;
import keep.tools.content.ContentCommand;
import keep.tools.finder.FinderCommand;
import keep.tools.guide.GuideCommand;
import keep.tools.law.LawCommand;
import keep.tools.record.RecordCommand;
import keep.tools.serve.ServeCommand;
import keep.tools.setup.SetupCommand;
import keep.tools.vectors.VectorsCommand;
import keep.tools.verify.VerifyCommand;
import keep.tools.witness.WitnessCommand;
import keep.tools.demo.DemoCommand;
import keep.tools.story.StoryCommand;
import keep.tools.vault.KeysCommand;
import keep.tools.vault.OpenCommand;
import keep.tools.vault.SealCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The root of the `keep` command. Each subcommand lives in a package of its own.
///
/// Exit codes are those of the subcommand; 2 always means that the command was used wrongly.
@Command(
    name = "keep",
    description = "Keeps counselling notes closed unless a judge opens named passages.",
    mixinStandardHelpOptions = true,
    versionProvider = Keep.Version.class,
    subcommands = {
      DemoCommand.class,
      StoryCommand.class,
      SetupCommand.class,
      KeysCommand.class,
      SealCommand.class,
      OpenCommand.class,
      GuideCommand.class,
      LawCommand.class,
      RecordCommand.class,
      VerifyCommand.class,
      VectorsCommand.class,
      WitnessCommand.class,
      ServeCommand.class,
      CampaignCommand.class,
      ContentCommand.class,
      FinderCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Keep implements Runnable {
  @Spec private CommandSpec spec;

  private Keep() {}

  /// `keep` alone: what it can do.
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /// Runs one command line and gives its exit code.
  public static int run(String... args) {
    return commandLine().execute(args);
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Keep());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Keep::day);
    line.setParameterExceptionHandler(Keep::usedWrongly);
    return line;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw new CommandLine.TypeConversionException(
          "\"%s\" is no day; write it as yyyy-mm-dd.".formatted(text));
    }
  }

  /// One sentence and where to read more: the whole usage after it would bury what is wrong.
  private static int usedWrongly(CommandLine.ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("See ./%s --help.".formatted(command.getCommandSpec().qualifiedName()));
    return CommandLine.ExitCode.USAGE;
  }

  /// The version line of `keep --version`.
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"keep 0.1.0"};
    }
  }
}
