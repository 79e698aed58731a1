package keep.tools.story;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/// The folder a story leaves its results in. It is written whole or not at all: beside its place
/// first, then renamed.
final class OutFolder {
  private final Path place;
  private final Path unfinished;

  private OutFolder(Path place, Path unfinished) {
    this.place = place;
    this.unfinished = unfinished;
  }

  /// The folder may not hold anything yet.
  static OutFolder at(Path place) throws IOException {
    Path whole = place.toAbsolutePath().normalize();
    if (Files.exists(whole) && !isEmptyFolder(whole)) {
      throw new FileAlreadyExistsException(
          place.toString(), null, "is there already and is not an empty folder");
    }
    Path parent = whole.getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(place.toString(), null, "cannot be a results folder");
    }
    return new OutFolder(
        whole,
        parent.resolve("." + whole.getFileName() + ".unfinished-" + ProcessHandle.current().pid()));
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /// Where the results lie once they are written.
  Path place() {
    return place;
  }

  /// Writes every file beside the place.
  Path write(Map<String, byte[]> files) throws IOException {
    StoryFolder.delete(unfinished);
    Files.createDirectories(unfinished);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(unfinished.resolve(file.getKey()), file.getValue());
    }
    return unfinished;
  }

  /// Puts what was written in its place.
  void finish() throws IOException {
    Files.deleteIfExists(place);
    Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Leaves nothing behind.
  void drop() throws IOException {
    StoryFolder.delete(unfinished);
  }
}
