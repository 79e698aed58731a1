package keep.tools.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

  private Path serverClasses() {
    return home.resolve("server/target/classes");
  }

  private Path serverLibraries() {
    return home.resolve("server/target/lib");
  }

  /// Whether the server has been built.
  public boolean hasServer() {
    return Files.isDirectory(serverClasses()) && Files.isDirectory(serverLibraries());
  }

  /// The server's class path.
  String serverClassPath() {
    return serverClasses() + java.io.File.pathSeparator + serverLibraries() + "/*";
  }

  /// The files that this program and the server are made of, and the Java they run on: what a hunt
  /// may find in a heap though nobody ever wrote it into a note. The invented notes themselves are
  /// not among them.
  List<Path> programFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(Path.of(System.getProperty("java.home"), "lib", "modules"));
    files.add(serverClasses());
    files.add(serverLibraries());
    try (Stream<Path> classes = Files.walk(home.resolve("tools/target/classes"))) {
      classes.filter(file -> file.toString().endsWith(".class")).forEach(files::add);
    }
    return files;
  }
}
