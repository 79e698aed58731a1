package keep.tools.story;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The folder a story leaves its results in. It is written whole or not at all: beside its place
/// first, then renamed.
final class OutFolder {
  private final Path place;
  private final Path unfinished;

  /// The folders above that were not there before, the outermost first.
  private final List<Path> made;

  private OutFolder(Path place, Path unfinished, List<Path> made) {
    this.place = place;
    this.unfinished = unfinished;
    this.made = made;
  }

  /// The folder may not hold anything yet, and it must be possible to write one there: that is
  /// tried now, because a story takes a while.
  ///
  /// @throws Unusable where it cannot
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
    OutFolder folder =
        new OutFolder(
            whole,
            parent.resolve(
                "." + whole.getFileName() + ".unfinished-" + ProcessHandle.current().pid()),
            missing(parent));
    try {
      folder.write(Map.of());
    } catch (IOException e) {
      throw new Unusable(place);
    } finally {
      folder.drop();
    }
    return folder;
  }

  /// No folder can be made there.
  static final class Unusable extends FileSystemException {
    private static final long serialVersionUID = 1L;

    Unusable(Path place) {
      super(place.toString(), null, "cannot be made");
    }
  }

  private static List<Path> missing(Path parent) {
    List<Path> missing = new ArrayList<>();
    for (Path at = parent; at != null && !Files.exists(at); at = at.getParent()) {
      missing.addFirst(at);
    }
    return missing;
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

  /// Leaves nothing behind but what was finished.
  void drop() throws IOException {
    StoryFolder.delete(unfinished);
    for (Path above : made.reversed()) {
      if (!Files.isDirectory(above) || !isEmptyFolder(above)) {
        return;
      }
      Files.delete(above);
    }
  }
}
