package keep.tools.setup;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `keep setup`: the keys behind a real service.
@Command(
    name = "setup",
    description = "Makes the keys, the policy and the cards of a real service or court.",
    mixinStandardHelpOptions = true,
    subcommands = {ServiceCommand.class, CourtCommand.class, CardCommand.class})
public final class SetupCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return CommandLine.ExitCode.USAGE;
  }
}
