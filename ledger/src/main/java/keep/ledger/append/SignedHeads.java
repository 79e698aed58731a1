package keep.ledger.append;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import keep.ledger.Disk;
import keep.ledger.Evidence;
import keep.ledger.MalformedRecordException;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.tile.TileSource;
import org.jspecify.annotations.Nullable;

/// What a log's key has signed, as this machine's own disk remembers it: a witness that cannot be
/// unreachable. Two files say it, the newest signature and the published checkpoint, and the
/// running process itself; each is believed only as far as the key's signature on it goes.
public final class SignedHeads {
  /// A signed checkpoint and the file that holds it.
  record Remembered(String where, SignedCheckpoint signed) {
    Checkpoint checkpoint() {
      return signed.checkpoint();
    }
  }

  private final VerifierKey key;
  private final Path file;
  private final TileSource published;
  private final Evidence evidence;
  private final Disk disk;
  private final Consumer<String> notices;
  private @Nullable SignedCheckpoint signedByThisProcess;

  /// @param key the log's
  /// @param file where the newest signature is remembered
  /// @param published the record as it is served
  /// @param notices told in plain words what was set aside
  public SignedHeads(
      VerifierKey key,
      Path file,
      TileSource published,
      Evidence evidence,
      Disk disk,
      Consumer<String> notices) {
    this.key = key;
    this.file = file.toAbsolutePath().normalize();
    this.published = published;
    this.evidence = evidence;
    this.disk = disk;
    this.notices = notices;
  }

  /// Whether anything may have been signed here, by whatever key: then its key must not be drawn
  /// anew. The tree of no leaves, signed at the beginning and never shown, is nothing.
  public static boolean anything(Path file, TileSource published) throws IOException {
    boolean nothing =
        read(file)
            .map(note -> parse(note).filter(signed -> signed.checkpoint().size() == 0).isPresent())
            .orElse(true);
    return !nothing || published.read(TileSource.CHECKPOINT).isPresent();
  }

  /// Begins a new log's memory with the tree of no leaves, so that a memory that is lost later is
  /// not taken for a log that is new.
  public void begin(LogSigner signer) throws IOException {
    remember(signer.sign(new Checkpoint(key.name(), 0, TreeHasher.EMPTY_ROOT)));
  }

  /// Every checkpoint on this disk that bears the log's signature.
  ///
  /// @throws SigningRefusedException if there are some and all are signed by another key
  List<Remembered> all() throws IOException {
    List<Remembered> genuine = new ArrayList<>();
    if (signedByThisProcess != null) {
      genuine.add(remembered("This process", signedByThisProcess));
    }
    Optional<byte[]> memory = read(file);
    Optional<byte[]> shown = published.read(TileSource.CHECKPOINT);
    memory.flatMap(this::genuine).ifPresent(one -> genuine.add(remembered(file.toString(), one)));
    shown
        .flatMap(this::genuine)
        .ifPresent(one -> genuine.add(remembered("The published checkpoint", one)));
    if (genuine.isEmpty()) {
      if (memory.filter(this::byAnother).isPresent()) {
        throw SigningRefusedException.otherKey(file.toString());
      }
      if (shown.filter(this::byAnother).isPresent()) {
        throw SigningRefusedException.otherKey("The published checkpoint");
      }
    }
    return genuine;
  }

  /// Remembers a signature before it leaves this machine. What cannot be read any more is kept as
  /// evidence, not written over.
  void remember(SignedCheckpoint signed) throws IOException {
    Optional<byte[]> before = read(file);
    if (before.isPresent() && genuine(before.get()).isEmpty()) {
      evidence.keep("unreadable-signed", before.get());
      notices.accept(file + " could not be read and is written anew; its bytes are kept.");
    }
    if (before.isEmpty() || !Arrays.equals(before.get(), signed.bytes())) {
      Files.createDirectories(Disk.folderOf(file));
      disk.replace(file, signed.bytes());
    }
    signedByThisProcess = signed;
  }

  private static Remembered remembered(String where, SignedCheckpoint signed) {
    return new Remembered(where, signed);
  }

  private Optional<SignedCheckpoint> genuine(byte[] note) {
    return parse(note).filter(signed -> isGenuine(key, signed));
  }

  /// Whether `signed` bears this log key's own signature.
  static boolean isGenuine(VerifierKey key, SignedCheckpoint signed) {
    return signed.signatures().stream().anyMatch(line -> key.signed(signed.checkpoint(), line));
  }

  /// A whole note on which no line even claims to be by this key.
  private boolean byAnother(byte[] note) {
    return parse(note)
        .filter(signed -> signed.signatures().stream().noneMatch(key::claims))
        .isPresent();
  }

  private static Optional<SignedCheckpoint> parse(byte[] note) {
    try {
      return Optional.of(SignedCheckpoint.parse(note));
    } catch (MalformedRecordException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> read(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
