package keep.tools.campaign;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs one of the server's own desk programs as a process: it works beside a running server, or
/// opens the database by itself while none runs.
final class DeskProgram {
  private DeskProgram() {}

  /// @param program full name of the class
  /// @return its exit code
  static int run(String program, List<String> words) throws IOException, InterruptedException {
    Path server =
        Path.of(System.getProperty("keep.home", "."))
            .toAbsolutePath()
            .normalize()
            .resolve("server/target");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                // What the database's client says while it starts is no answer to anybody.
                "-Dlogging.level.root=off",
                "-cp",
                server.resolve("classes") + File.pathSeparator + server.resolve("lib") + "/*",
                program));
    command.addAll(words);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
