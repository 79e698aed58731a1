package keep.tools.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// A class of one of the two sites, run as a process of its own: tools know nothing of it but its
/// place.
public final class ServerClass {
  private ServerClass() {}

  /// The project's folder.
  public static Path project() {
    return Path.of(System.getProperty("keep.home", ".")).toAbsolutePath().normalize();
  }

  /// The words of a command line that starts a class of the public site.
  public static List<String> words(String type, List<String> arguments) {
    return words(Site.PUBLIC, type, arguments);
  }

  private static List<String> words(Site site, String type, List<String> arguments) {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                site.classPath(project()),
                type));
    words.addAll(arguments);
    return words;
  }

  /// Prints what a class of the public site says and gives its exit code.
  public static int run(CommandSpec spec, String type, List<String> arguments)
      throws IOException, InterruptedException {
    return run(spec, Site.PUBLIC, type, arguments);
  }

  /// Prints what a class of this site says and gives its exit code.
  public static int run(CommandSpec spec, Site site, String type, List<String> arguments)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(words(site, type, arguments)).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    spec.commandLine().getOut().print(said);
    spec.commandLine().getOut().flush();
    return process.waitFor();
  }
}
