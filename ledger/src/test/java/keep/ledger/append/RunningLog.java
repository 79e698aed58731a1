package keep.ledger.append;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import keep.ledger.Disk;
import keep.ledger.Evidence;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.TileSource;
import keep.ledger.vectors.Seeded;
import keep.ledger.witness.FileMemory;
import keep.ledger.witness.HttpWitnesses;
import keep.ledger.witness.Witness;
import keep.ledger.witness.WitnessClock;
import keep.ledger.witness.WitnessHttp;

/// A log with everything it has: rows, files, memory, key, and witnesses over HTTP. What it signs
/// is looked at from outside, so that a second root is seen whoever signed it.
public final class RunningLog implements AutoCloseable {
  static final String ORIGIN = "keep.example/log";
  static final LogSigner SIGNER = new LogSigner(ORIGIN, Seeded.counting(0x20, 32));
  static final Cosigner COSIGNER =
      Cosigner.ed25519("witness.example/w1", Seeded.counting(0x40, 32));

  final Path folder;
  final MemoryRows rows;
  final List<String> notices = new ArrayList<>();
  final List<String> witnessNotices = new ArrayList<>();
  final Map<Long, Hash> roots = new HashMap<>();
  int secondRoots;
  long now = 1_802_000_000;
  long witnessNow = 1_802_000_000;
  List<URI> addresses = List.of();
  List<VerifierKey> trusted = List.of(COSIGNER.verifierKey());
  OptionalLong newestCopy = OptionalLong.empty();
  private final RandomGenerator random;
  private Optional<WitnessHttp> witness = Optional.empty();
  private Optional<FileMemory> witnessMemory = Optional.empty();

  RunningLog(Path folder, long seed) throws IOException {
    this(folder, seed, new MemoryRows());
  }

  /// A node over rows that other nodes have as well.
  RunningLog(Path folder, long seed, MemoryRows rows) throws IOException {
    this.folder = folder;
    this.rows = rows;
    this.random = Seeded.random(seed);
    heads(Disk.REAL).begin(SIGNER);
  }

  Path tilesFolder() {
    return folder.resolve("tiles");
  }

  Path signedFile() {
    return folder.resolve("signed");
  }

  Path checkpointFile() {
    return tilesFolder().resolve(TileSource.CHECKPOINT);
  }

  Path witnessFolder() {
    return folder.resolve("witness");
  }

  FileTiles tiles(Disk disk) {
    return new FileTiles(tilesFolder(), disk, evidence());
  }

  Evidence evidence() {
    return new Evidence(folder.resolve("evidence"));
  }

  SignedHeads heads(Disk disk) {
    return new SignedHeads(
        SIGNER.verifierKey(), signedFile(), tiles(disk), evidence(), disk, notices::add);
  }

  /// A process that starts.
  Appender start() {
    return start(Disk.REAL, SIGNER);
  }

  Appender start(Disk disk, LogSigner signer) {
    return new Appender(
        new Appender.Parts(
            signer,
            rows,
            tiles(disk),
            new SignedHeads(
                signer.verifierKey(), signedFile(), tiles(disk), evidence(), disk, notices::add),
            evidence(),
            new HttpWitnesses(addresses, () -> trusted, () -> now, notices::add),
            () -> now,
            newestCopy,
            notices::add,
            moment -> {
              if (moment == Appender.Moment.SIGNED) {
                look();
              }
            }));
  }

  /// Notes what the key has signed by now.
  void look() {
    SignedCheckpoint signed = rows.newestSigned().orElseThrow();
    Hash before = roots.putIfAbsent(signed.checkpoint().size(), signed.checkpoint().root());
    if (before != null && !before.equals(signed.checkpoint().root())) {
      secondRoots++;
    }
  }

  /// Queues new entries, unlike any before.
  void queue(int count) {
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      leaves.add(new LeafText.Sealed(Seeded.hash(random)).bytes());
    }
    rows.queue(leaves);
  }

  void grow(Appender appender, int count) throws IOException, InterruptedException {
    queue(count);
    appender.grow();
  }

  void startWitness() throws IOException {
    if (!FileMemory.begunIn(witnessFolder())) {
      FileMemory.begin(witnessFolder());
    }
    FileMemory memory = FileMemory.open(witnessFolder());
    witnessMemory = Optional.of(memory);
    witness =
        Optional.of(
            new WitnessHttp(
                new Witness(
                    List.of(COSIGNER),
                    List.of(SIGNER.verifierKey()),
                    memory,
                    new Evidence(folder.resolve("witness-evidence")),
                    WitnessClock.of(() -> witnessNow),
                    witnessNotices::add),
                0));
    addresses = List.of(URI.create("http://127.0.0.1:" + witness.get().port()));
  }

  void stopWitness() throws IOException {
    if (witness.isPresent()) {
      witness.get().close();
      witnessMemory.orElseThrow().close();
      witness = Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    stopWitness();
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  static void delete(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
