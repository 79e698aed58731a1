package keep.tools.serve;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/// One of the two sites: each is a program of its own, with its own class path and its own memory.
public enum Site {
  PUBLIC("Public pages", "public", "keep.publicsite.KeepPublic", "--keep.public.port="),
  WORK("Work rooms", "work", "keep.work.KeepWork", "--server.port=");

  private final String said;
  private final String folder;
  private final String program;
  private final String port;

  Site(String said, String folder, String program, String port) {
    this.said = said;
    this.folder = folder;
    this.program = program;
    this.port = port;
  }

  /// What it is called where people read.
  public String said() {
    return said;
  }

  /// The class that starts it.
  public String program() {
    return program;
  }

  /// The option by which it is told where to listen.
  String port(int number) {
    return port + number;
  }

  /// Whether it was built below this project's folder.
  public boolean isBuilt(Path project) {
    return Files.isDirectory(classes(project)) && Files.isDirectory(libraries(project));
  }

  /// Its own classes.
  public Path classes(Path project) {
    return project.resolve(folder).resolve("target/classes");
  }

  /// The jars it stands on.
  public Path libraries(Path project) {
    return project.resolve(folder).resolve("target/lib");
  }

  /// What its process sees, and nothing else.
  public String classPath(Path project) {
    return classes(project) + File.pathSeparator + libraries(project) + "/*";
  }
}
