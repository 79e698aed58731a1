package keep.tools.story;

import java.nio.file.Path;
import java.util.List;
import keep.tools.serve.Site;

/// Where this copy of Keep lies, built.
///
/// @param home the project's folder, as the `keep` script names it
public record Installation(Path home) {
  /// The property by which the `keep` script names the folder.
  public static final String PROPERTY = "keep.home";

  /// The copy that is running.
  public static Installation running() {
    String named = System.getProperty(PROPERTY, "");
    return new Installation(Path.of(named.isEmpty() ? "." : named).toAbsolutePath().normalize());
  }

  /// Whether the server has been built.
  public boolean hasServer() {
    return Site.WORK.isBuilt(home);
  }

  /// The server's class path.
  String serverClassPath() {
    return Site.WORK.classPath(home);
  }

  /// The files that the server is made of, and the Java it runs on: what a hunt may find in its
  /// memory though nobody ever wrote it into a note. Nothing of the story itself is among them.
  List<Path> programFiles() {
    return List.of(
        Path.of(System.getProperty("java.home"), "lib", "modules"),
        Site.WORK.classes(home),
        Site.WORK.libraries(home));
  }
}
