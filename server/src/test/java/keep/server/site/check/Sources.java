package keep.server.site.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import keep.server.site.words.Message;
import keep.server.site.words.Words;

/// The sources of the house in a server module's folder (or in a copy of it that a test damaged).
record Sources(Path server) {
  Map<String, Message> english() {
    return words("en.words");
  }

  Map<String, Message> welsh() {
    return words("cy.words");
  }

  private Map<String, Message> words(String file) {
    Path messages = server.resolve("src/main/resources/messages");
    return Words.ofAll(
        room -> read(messages.resolve(room).resolve(file)), read(messages.resolve("rooms.txt")));
  }

  Path content() {
    return server.resolve("src/main/resources/content");
  }

  Path campaigns() {
    return server.resolve("src/main/resources/campaigns");
  }

  Path components() {
    return server.resolve("src/main/jte/components");
  }

  /// Templates by their name relative to the module.
  Map<String, String> templates() {
    return files("src/main/jte", ".jte");
  }

  /// Java sources of the module, without tests.
  Map<String, String> java() {
    return files("src/main/java", ".java");
  }

  String helpLines() {
    return read(server.resolve("src/main/resources/help-lines.txt"));
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
    Map<String, String> all = files("src/main/jte", ".mjs");
    all.putAll(files("../client/src", ".mjs"));
    return all;
  }

  /// Style sheets of the components and of the client.
  Map<String, String> sheets() {
    Map<String, String> all = files("src/main/jte", ".css");
    all.putAll(files("../client/styles", ".css"));
    return all;
  }

  private Map<String, String> files(String folder, String ending) {
    Map<String, String> found = new TreeMap<>();
    Path root = server.resolve(folder);
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
