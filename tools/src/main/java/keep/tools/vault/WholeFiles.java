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

/// Several files that appear together, whole, or not at all; readable by their owner only.
final class WholeFiles implements AutoCloseable {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Map<Path, Path> written = new LinkedHashMap<>();

  /// Writes beside the final place; nothing is there yet under `file`.
  ///
  /// @throws FileAlreadyExistsException where `file` exists: nothing is ever overwritten
  void add(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) || written.containsValue(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path folder = file.toAbsolutePath().getParent();
    Path beside = Files.createTempFile(folder, ".keep-", ".part");
    written.put(beside, file);
    if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(beside, OWNER_ONLY);
    }
    Files.write(beside, bytes);
  }

  /// Puts every file in its place.
  void commit() throws IOException {
    List<Path> placed = new ArrayList<>();
    try {
      for (Map.Entry<Path, Path> one : written.entrySet()) {
        Files.move(one.getKey(), one.getValue(), StandardCopyOption.ATOMIC_MOVE);
        placed.add(one.getValue());
      }
      written.clear();
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
  }
}
