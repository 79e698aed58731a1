package keep.tools.finder;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `keep finder`: searches for centres, and what keeps their entries true.
@Command(
    name = "finder",
    description = "Finds the centres and lines for a place, a need and a person.",
    mixinStandardHelpOptions = true,
    subcommands = {
      SearchCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      PostcodesCommand.class,
      CodeCommand.class,
      ProposeCommand.class,
      ReviewCommand.class,
      RemindCommand.class,
      HistoryCommand.class,
      TodoCommand.class
    })
public final class FinderCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 2;
  }
}
