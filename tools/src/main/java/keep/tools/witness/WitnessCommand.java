package keep.tools.witness;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The group of commands about witnesses.
@Command(
    name = "witness",
    description = "Works as a witness of somebody's record.",
    subcommands = {WitnessServe.class},
    mixinStandardHelpOptions = true)
public final class WitnessCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: keep witness serve");
  }
}
