package keep.tools.campaign;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// Runs a class of the server as a process of its own: tools know nothing of the server but its
/// place.
final class DeskProcess {
  private DeskProcess() {}

  /// The project's folder.
  static Path project() {
    return Path.of(System.getProperty("keep.home", ".")).toAbsolutePath().normalize();
  }

  /// Runs `keep.server.campaign.desk.DeskCommand` and gives its exit code; what it says is printed.
  static int run(CommandSpec spec, List<String> arguments)
      throws IOException, InterruptedException {
    Process desk =
        new ProcessBuilder(words("keep.server.campaign.desk.DeskCommand", arguments))
            .redirectErrorStream(true)
            .start();
    String said = new String(desk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    spec.commandLine().getOut().print(said);
    spec.commandLine().getOut().flush();
    return desk.waitFor();
  }

  /// The words of a command line that starts a class of the server.
  static List<String> words(String type, List<String> arguments) {
    Path server = project().resolve("server/target");
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-XX:TieredStopAtLevel=1");
    words.add("-XX:+UseSerialGC");
    words.add("-cp");
    words.add(server.resolve("classes") + File.pathSeparator + server.resolve("lib") + "/*");
    words.add(type);
    words.addAll(arguments);
    return words;
  }
}
