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
import keep.ledger.Evidence;
import keep.ledger.MalformedRecordException;
import keep.ledger.RecordConflictException;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.SignedCheckpoint;

/// A record in a folder, laid out as it is served.
public final class FileTiles implements TileStore {
  private final Path folder;
  private final Disk disk;
  private final Evidence evidence;

  /// @param folder the record's folder; it is made when first written to. Bytes found where others
  ///   belong are kept in the folder of the same name with `.evidence` behind it.
  public FileTiles(Path folder) {
    this(folder, Disk.REAL);
  }

  /// @param disk the steps of writing, for tests that stop between them
  public FileTiles(Path folder, Disk disk) {
    this(folder, disk, new Evidence(beside(folder), disk));
  }

  /// @param evidence where bytes are kept that stood where others belong
  public FileTiles(Path folder, Disk disk, Evidence evidence) {
    this.folder = folder.toAbsolutePath().normalize();
    this.disk = disk;
    this.evidence = evidence;
  }

  private static Path beside(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    return whole.resolveSibling(whole.getFileName() + ".evidence");
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
      byte[] whole = read(full.full().path()).orElse(new byte[0]);
      for (Path file : files) {
        byte[] part = Files.readAllBytes(file);
        boolean same =
            part.length <= whole.length
                && Arrays.equals(part, 0, part.length, whole, 0, part.length);
        if (!same && file.getFileName().toString().matches("[0-9]+")) {
          // A part that is not the beginning of the whole has rotted, or is another tree's.
          evidence.keep(full.full().path().replace('/', '-') + ".p-" + file.getFileName(), part);
        }
        Files.delete(file);
      }
    }
    Files.delete(partials);
  }

  @Override
  public void mendTile(TilePath tile, byte[] bytes) throws IOException {
    Optional<byte[]> there = read(tile.path());
    if (there.isPresent() && Arrays.equals(there.get(), bytes)) {
      return;
    }
    if (there.isPresent()) {
      evidence.keep(tile.path().replace('/', '-'), there.get());
    }
    Path file = resolve(tile.path());
    makeFolders(Disk.folderOf(file));
    disk.replace(file, bytes);
  }

  @Override
  public int widest(TilePath full) throws IOException {
    if (Files.exists(resolve(full.full().path()))) {
      return TilePath.FULL;
    }
    Path partials = resolve(full.full().path() + ".p");
    if (!Files.isDirectory(partials)) {
      return 0;
    }
    int widest = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(partials)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        widest = Math.max(widest, name.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(name) : 0);
      }
    }
    return widest;
  }

  @Override
  public void publish(byte[] checkpoint) throws IOException {
    Optional<byte[]> there = read(CHECKPOINT);
    if (there.isPresent()) {
      if (Arrays.equals(there.get(), checkpoint)) {
        return;
      }
      Optional<Checkpoint> before = checkpoint(there.get());
      if (before.isEmpty()) {
        evidence.keep("unreadable-checkpoint", there.get());
      } else {
        demandNotTakenBack(before.get(), SignedCheckpoint.parse(checkpoint).checkpoint());
      }
    }
    makeFolders(folder);
    disk.replace(resolve(CHECKPOINT), checkpoint);
  }

  private static void demandNotTakenBack(Checkpoint before, Checkpoint next) {
    boolean same = before.size() == next.size() && before.root().equals(next.root());
    if (!before.origin().equals(next.origin()) || (before.size() >= next.size() && !same)) {
      throw new RecordConflictException(
          "A checkpoint of "
              + before.size()
              + " entries is published; one of "
              + next.size()
              + " must not take its place.");
    }
  }

  private static Optional<Checkpoint> checkpoint(byte[] note) {
    try {
      return Optional.of(SignedCheckpoint.parse(note).checkpoint());
    } catch (MalformedRecordException e) {
      return Optional.empty();
    }
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
