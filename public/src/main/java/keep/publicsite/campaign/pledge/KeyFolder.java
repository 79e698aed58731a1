package keep.publicsite.campaign.pledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/// Where the keys of the books lie: one file each that only its owner may read, outside the
/// database. Several nodes of one site share the folder.
///
/// @param folder made when it is first needed
public record KeyFolder(Path folder) {
  /// The setting that names it.
  static final String VARIABLE = "KEEP_CAMPAIGN_KEYS";

  /// The folder that `KEEP_CAMPAIGN_KEYS` names, so that a copy of the data folder holds no key;
  /// else `keys` beside the campaign's other files.
  public static KeyFolder of(Path campaign) {
    String named = System.getenv().getOrDefault(VARIABLE, "").strip();
    return new KeyFolder(named.isEmpty() ? campaign.resolve("keys") : Path.of(named));
  }

  private Path file(String slug) {
    return folder.resolve(slug + ".key");
  }

  /// The key of a book, drawn and on disk before it is used for the first time.
  ///
  /// @param slug name of the campaign, or another name no campaign can have: one with a dot
  public BookKey key(String slug) {
    try {
      Files.createDirectories(folder);
      Path file = file(slug);
      if (!Files.exists(file)) {
        Path fresh = folder.resolve(slug + ".key." + ProcessHandle.current().pid());
        Files.deleteIfExists(fresh);
        write(fresh, BookKey.drawn());
        try {
          // A link, not a move: of two nodes that draw at once the first wins.
          Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
          // Another node was first; its key counts.
        } finally {
          Files.deleteIfExists(fresh);
        }
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
          directory.force(true);
        }
      }
      return new BookKey(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The key of a book; empty once the book was erased.
  public Optional<BookKey> existing(String slug) {
    try {
      return Optional.of(new BookKey(Files.readAllBytes(file(slug))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Overwrites and deletes a key. What it sealed cannot be opened any more, in backups neither.
  public void destroy(String slug) throws IOException {
    Path file = file(slug);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(BookKey.LENGTH), 0);
      channel.force(true);
    } catch (NoSuchFileException e) {
      return;
    }
    Files.delete(file);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      channel.write(ByteBuffer.wrap(bytes));
      channel.force(true);
    }
  }
}
