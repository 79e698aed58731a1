package keep.tools.record;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import keep.tools.serve.ServerClass;
import keep.tools.serve.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `keep record compare`: exit 0 if rows, files, head and everything signed agree, 1 if not.
@Command(
    name = "compare",
    description = {
      "Holds every row of this server's record against its files, its head and all that was signed.",
      "Names the entry that differs. Changes nothing; may run beside the server. KEEP_HOME says where."
    },
    mixinStandardHelpOptions = true)
final class RecordCompare implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return ServerClass.run(spec, Site.WORK, "keep.work.record.CompareProgram", List.of());
  }
}
