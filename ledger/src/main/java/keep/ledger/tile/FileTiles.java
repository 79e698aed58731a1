package keep.ledger.tile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import keep.ledger.Disk;
import keep.ledger.MalformedRecordException;
import keep.ledger.RecordConflictException;

/// A record in a folder, laid out as it is served.
public final class FileTiles implements TileStore {
  private final Path folder;
  private final Disk disk;

  /// @param folder the record's folder; it is made when first written to
  public FileTiles(Path folder) {
    this(folder, Disk.REAL);
  }

  /// @param disk the steps of writing, for tests that stop between them
  public FileTiles(Path folder, Disk disk) {
    this.folder = folder.toAbsolutePath().normalize();
    this.disk = disk;
  }

  @Override
  public Optional<byte[]> read(String path) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(resolve(path)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void writeTile(TilePath tile, byte[] bytes) throws IOException {
    Optional<byte[]> there = read(tile.path());
    if (there.isPresent()) {
      if (!Arrays.equals(there.get(), bytes)) {
        throw new RecordConflictException(
            tile.path() + " already holds other bytes; a tile is written once.");
      }
      return;
    }
    Path file = resolve(tile.path());
    makeFolders(Disk.folderOf(file));
    disk.replace(file, bytes);
  }

  @Override
  public void forgetPartials(TilePath full) throws IOException {
    Path partials = resolve(full.full().path() + ".p");
    if (!Files.isDirectory(partials)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(partials)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(partials);
  }

  @Override
  public void publish(byte[] checkpoint) throws IOException {
    makeFolders(folder);
    disk.replace(resolve(CHECKPOINT), checkpoint);
  }

  /// Makes missing folders and sees that their names last, from the outermost in.
  private void makeFolders(Path wanted) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = wanted; at != null && !Files.isDirectory(at); at = at.getParent()) {
      missing.push(at);
    }
    Files.createDirectories(wanted);
    for (Path made : missing) {
      disk.sync(Disk.folderOf(made));
    }
  }

  private Path resolve(String path) {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new MalformedRecordException("tile path: leads out of the record's folder");
    }
    return file;
  }
}
