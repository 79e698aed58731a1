package keep.tools.finder;

import java.io.IOException;
import java.io.PrintWriter;
import keep.finder.care.CareProblem;
import picocli.CommandLine.Model.CommandSpec;

/// Runs what touches the journal and tells in plain words what went wrong.
interface CareWork {
  void run(PrintWriter out) throws IOException, CareProblem;

  /// Exit 0 when it was done, 1 when it cannot be, 2 when the journal cannot be read.
  static int exit(CommandSpec spec, CareWork work) {
    try {
      work.run(spec.commandLine().getOut());
      return 0;
    } catch (CareProblem cannot) {
      spec.commandLine().getErr().println(cannot.getMessage());
      return 1;
    } catch (IOException unreadable) {
      spec.commandLine().getErr().println("The journal cannot be used: " + unreadable.getMessage());
      return 2;
    }
  }
}
