package keep.tools.record;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The group of commands about a record.
@Command(
    name = "record",
    description = "Works with a tamper-evident record.",
    subcommands = {RecordCheck.class, RecordCompare.class},
    mixinStandardHelpOptions = true)
public final class RecordCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: keep record check URL|DIR, keep record compare");
  }
}
