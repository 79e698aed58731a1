package keep.tools.campaign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import keep.tools.serve.ServerClass;

/// Runs one of the server's own desk programs as a process: it works beside a running server, or
/// opens the database by itself while none runs.
final class DeskProgram {
  private DeskProgram() {}

  /// @param program full name of the class
  /// @return its exit code
  static int run(String program, List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(ServerClass.words(program, words));
    command.addAll(
        1,
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            // What the database's client says while it works is no answer to anybody.
            "-Dlogback.configurationFile=keep/publicsite/campaign/moderate/silent.xml"));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
