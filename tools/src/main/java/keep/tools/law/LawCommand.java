package keep.tools.law;

import picocli.CommandLine.Command;

/// `keep law`: the legal regimes as executable rules.
@Command(
    name = "law",
    mixinStandardHelpOptions = true,
    description =
        "Judges single steps, explores regimes, lists, explains and compares their rules.",
    subcommands = {
      JudgeCommand.class,
      ExploreCommand.class,
      RulesCommand.class,
      CompareCommand.class,
      ExplainCommand.class
    })
public final class LawCommand implements Runnable {
  @picocli.CommandLine.Spec
  private picocli.CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }
}
