package keep.tools.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keep.tools.named.UnusableFile;

/// Several files that appear together, whole, or not at all; readable by their owner only.
public final class WholeFiles implements AutoCloseable {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Map<Path, Path> written = new LinkedHashMap<>();

  /// Folders that were not there before, the outermost first.
  private final List<Path> made = new ArrayList<>();

  /// Makes a folder for them, which goes again with those above it if nothing is committed.
  ///
  /// @throws FileAlreadyExistsException where `folder` is a file
  public void into(Path folder) throws IOException {
    for (Path at = folder.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
      made.addFirst(at);
    }
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      throw new UnusableFile(
          "The folder %s cannot be made. Choose an --out you may write to.".formatted(folder));
    }
  }

  /// Writes beside the final place; nothing is there yet under `file`.
  ///
  /// @throws FileAlreadyExistsException where `file` exists: nothing is ever overwritten
  public void add(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) || written.containsValue(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path place = file.toAbsolutePath();
    Path beside = beside(place.resolveSibling("").normalize());
    written.put(beside, file);
    if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(beside, OWNER_ONLY);
    }
    Files.write(beside, bytes);
  }

  private static Path beside(Path folder) throws UnusableFile {
    if (!Files.isDirectory(folder)) {
      throw new UnusableFile(
          "There is no folder %s. Make it first, or choose another --out.".formatted(folder));
    }
    try {
      return Files.createTempFile(folder, ".keep-", ".part");
    } catch (IOException e) {
      throw new UnusableFile(
          "Nothing can be written into %s. Choose another --out.".formatted(folder));
    }
  }

  /// Puts every file in its place.
  public void commit() throws IOException {
    List<Path> placed = new ArrayList<>();
    try {
      for (Map.Entry<Path, Path> one : written.entrySet()) {
        Files.move(one.getKey(), one.getValue(), StandardCopyOption.ATOMIC_MOVE);
        placed.add(one.getValue());
      }
      written.clear();
      made.clear();
    } catch (IOException e) {
      for (Path file : placed) {
        Files.deleteIfExists(file);
      }
      throw e;
    }
  }

  /// Leaves nothing behind that was not committed.
  @Override
  public void close() throws IOException {
    for (Path beside : written.keySet()) {
      Files.deleteIfExists(beside);
    }
    for (Path folder : made.reversed()) {
      Files.deleteIfExists(folder);
    }
  }
}
