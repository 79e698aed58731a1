package keep.site.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.site.words.Message;
import keep.site.words.Words;

/// The sources of the house in the project's folder (or in a copy of it that a test damaged): of
/// every module that shows pages.
record Sources(Path project) {
  /// The modules that show pages, the frame first.
  static final List<String> MODULES = List.of("site", "public", "work");

  /// The project's own sources.
  static Sources here() {
    return new Sources(Path.of("..").toAbsolutePath().normalize());
  }

  Map<String, Message> english() {
    return words("en.words");
  }

  Map<String, Message> welsh() {
    return words("cy.words");
  }

  private Map<String, Message> words(String file) {
    List<Path> folders =
        MODULES.stream()
            .map(module -> project.resolve(module).resolve("src/main/resources/messages"))
            .filter(Files::isDirectory)
            .toList();
    String rooms =
        folders.stream()
            .map(messages -> read(messages.resolve("rooms.txt")))
            .collect(Collectors.joining("\n"));
    return Words.ofAll(
        room ->
            folders.stream()
                .map(messages -> messages.resolve(room).resolve(file))
                .filter(Files::isRegularFile)
                .map(Sources::read)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + file + " of " + room)),
        rooms);
  }

  Path content() {
    return project.resolve("site/src/main/resources/content");
  }

  Path campaigns() {
    return project.resolve("public/src/main/resources/campaigns");
  }

  Path components() {
    return project.resolve("site/src/main/jte/components");
  }

  /// Templates by their name relative to the project.
  Map<String, String> templates() {
    return ofModules("src/main/jte", ".jte");
  }

  /// Java sources of the modules, without tests.
  Map<String, String> java() {
    return ofModules("src/main/java", ".java");
  }

  String helpLines() {
    return read(project.resolve("site/src/main/resources/help-lines.txt"));
  }

  List<String> componentNames() {
    try (Stream<Path> folders = Files.list(components())) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// ES modules of the components and of the client.
  Map<String, String> modules() {
    Map<String, String> all = ofModules("src/main/jte", ".mjs");
    all.putAll(files("client/src", ".mjs"));
    return all;
  }

  /// Style sheets of the components and of the client.
  Map<String, String> sheets() {
    Map<String, String> all = ofModules("src/main/jte", ".css");
    all.putAll(files("client/styles", ".css"));
    return all;
  }

  private Map<String, String> ofModules(String folder, String ending) {
    Map<String, String> found = new TreeMap<>();
    MODULES.forEach(module -> found.putAll(files(module + "/" + folder, ending)));
    return found;
  }

  private Map<String, String> files(String folder, String ending) {
    Map<String, String> found = new TreeMap<>();
    Path root = project.resolve(folder);
    if (!Files.isDirectory(root)) {
      return found;
    }
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(file -> file.toString().endsWith(ending))
          .forEach(file ->
              found.put(
                  folder + "/" + root.relativize(file).toString().replace('\\', '/'), read(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
