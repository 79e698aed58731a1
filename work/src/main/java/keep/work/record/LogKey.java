package keep.work.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.ledger.append.SignedHeads;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.tile.TileSource;

/// The one private key this server holds: the log's. It proves nothing about what was said, only
/// that the record was not changed behind anybody's back.
final class LogKey {
  private static final String FORMAT = "keep-log-key/1";
  private static final String FILE = "log.key";
  private static final int SEED = 32;

  private LogKey() {}

  /// Reads the key of this folder, or makes one for a log that is new: mode 0600 from its first
  /// byte on, on disk before it is used.
  ///
  /// @param published the record as it is served
  /// @param claimed the key of the log that the database belongs to, if it belongs to one
  /// @param wantedOrigin the log's name when it is made; empty text chooses one at random. Later it
  ///   must be the name in the file or empty.
  /// @throws IllegalStateException in plain words if the key is lost or another's; nothing is
  ///   written then
  static LogSigner at(
      Path folder, TileSource published, Optional<String> claimed, String wantedOrigin)
      throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      if (claimed.isPresent()
          || SignedHeads.anything(folder.resolve(RecordFolder.SIGNED), published)) {
        throw new IllegalStateException(
            file
                + " is missing, and its record is not. Restore it from a backup; never make a new"
                + " one for an old record.");
      }
      Files.createDirectories(folder);
      draw(folder, published, wantedOrigin.isBlank() ? randomOrigin() : wantedOrigin.strip());
    }
    LogSigner signer = read(file, wantedOrigin);
    String vkey = signer.verifierKey().vkey();
    if (claimed.isPresent() && !claimed.get().equals(vkey)) {
      throw new IllegalStateException(
          file
              + " is not the key of this database's record. Restore the log.key that was made with"
              + " it; nothing was written.");
    }
    return signer;
  }

  private static LogSigner read(Path file, String wantedOrigin) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.size() != 3 || !lines.get(0).equals(FORMAT)) {
      throw new IllegalStateException(
          file
              + " is no log key of Keep's. Restore it from a backup; never make a new one for an"
              + " old record.");
    }
    if (!wantedOrigin.isBlank() && !wantedOrigin.strip().equals(lines.get(1))) {
      throw new IllegalStateException(
          "KEEP_LOG_ORIGIN differs from the name in " + file + ". A log keeps its name for ever.");
    }
    return new LogSigner(lines.get(1), Base64.getDecoder().decode(lines.get(2)));
  }

  /// A new log: its key, and its memory of having signed nothing but the empty tree. The key comes
  /// to its place last, so that it never lies there without a memory.
  private static void draw(Path folder, TileSource published, String origin) throws IOException {
    byte[] seed = random(SEED);
    LogSigner signer = new LogSigner(origin, seed);
    String text = FORMAT + "\n" + origin + "\n" + Base64.getEncoder().encodeToString(seed) + "\n";
    Path fresh = folder.resolve(FILE + ".new");
    Files.deleteIfExists(fresh);
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.deleteIfExists(folder.resolve(RecordFolder.SIGNED));
    RecordFolder.signed(folder, published, signer.verifierKey(), notice -> {}).begin(signer);
    Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  private static String randomOrigin() {
    return "keep.local/" + HexFormat.of().formatHex(random(4));
  }

  private static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return random;
  }
}
