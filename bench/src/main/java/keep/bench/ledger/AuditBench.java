package keep.bench.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.LogSigner;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.tile.AuditReport;
import keep.ledger.tile.EntryBundle;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.RecordAudit;
import keep.ledger.tile.TilePath;
import keep.ledger.tile.TileSweep;

/// Auditing a record in a folder, beside reading its bundles and computing the hashes that nobody
/// can leave out, in the same run; and the most memory that was in use meanwhile.
public final class AuditBench {
  private static final int LEAVES = 1_000_000;

  private AuditBench() {}

  /// Prints one JSON object.
  ///
  /// @param args how many leaves, and how many kept checkpoints to compare with
  public static void main(String[] args) throws IOException {
    int leaves = args.length > 0 ? Integer.parseInt(args[0]) : LEAVES;
    int kept = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    Path folder = Files.createTempDirectory("audit-bench");
    try {
      LogSigner signer = new LogSigner("bench.example/log", new byte[32]);
      List<SignedCheckpoint> earlier = write(folder, leaves, kept, signer);
      CheckpointTrust trust = new CheckpointTrust(signer.verifierKey(), List.of(), 0, 0);
      double limit = 0;
      double value = 0;
      for (int round = 0; round < 3; round++) {
        limit = Math.max(limit, leaves / readAndHash(folder, leaves));
        long start = System.nanoTime();
        AuditReport report = RecordAudit.run(new FileTiles(folder), Optional.of(trust), earlier);
        value = Math.max(value, leaves / seconds(start));
        if (!report.clean()) {
          throw new IllegalStateException(report.findings().getFirst().sentence());
        }
      }
      System.out.printf(
          Locale.ROOT,
          "{\"name\":\"record-audit\",\"value\":%.0f,\"unit\":\"leaves/s\",\"limit\":%.0f,"
              + "\"ratio\":%.3f,\"leaves\":%d,\"checkpoints\":%d,\"heapMiB\":%d,"
              + "\"maxHeapMiB\":%d,\"machine\":\"%s, %d processors, Java %s\"}%n",
          value,
          limit,
          limit / value,
          leaves,
          kept,
          peakHeap() >> 20,
          Runtime.getRuntime().maxMemory() >> 20,
          System.getProperty("os.name"),
          Runtime.getRuntime().availableProcessors(),
          Runtime.version());
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  private static List<SignedCheckpoint> write(Path folder, int leaves, int kept, LogSigner signer)
      throws IOException {
    List<SignedCheckpoint> earlier = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(1);
    TileSweep sweep = new TileSweep((path, bytes) -> put(folder, path, bytes));
    List<byte[]> bundle = new ArrayList<>();
    int every = kept == 0 ? Integer.MAX_VALUE : Math.max(1, leaves / kept);
    for (int i = 1; i <= leaves; i++) {
      byte[] commit = new byte[Hash.LENGTH];
      random.nextBytes(commit);
      byte[] leaf = new LeafText.Sealed(Hash.of(commit)).bytes();
      sweep.take(leaf);
      bundle.add(leaf);
      if (bundle.size() == TilePath.FULL || i == leaves) {
        put(
            folder,
            TilePath.entries((i - 1) / TilePath.FULL, bundle.size()),
            EntryBundle.write(bundle));
        bundle.clear();
      }
      if (i % every == 0) {
        earlier.add(signed(signer, i, sweep.root()));
      }
    }
    Files.write(folder.resolve("checkpoint"), signed(signer, leaves, sweep.finish()).bytes());
    return earlier;
  }

  private static SignedCheckpoint signed(LogSigner signer, long size, Hash root) {
    return signer.sign(new Checkpoint("bench.example/log", size, root));
  }

  private static void put(Path folder, TilePath path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path.path());
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /// Every bundle read, every leaf hashed, and one node for each.
  private static double readAndHash(Path folder, int leaves) throws IOException {
    long start = System.nanoTime();
    TreeHasher hasher = new TreeHasher();
    byte[] pair = new byte[2 * Hash.LENGTH];
    for (int at = 0; at < leaves; at += TilePath.FULL) {
      int width = Math.min(TilePath.FULL, leaves - at);
      Path file = folder.resolve(TilePath.entries(at / TilePath.FULL, width).path());
      byte[] bundle = Files.readAllBytes(file);
      for (int from = 0; from < bundle.length; ) {
        int length = (bundle[from] & 0xff) << 8 | bundle[from + 1] & 0xff;
        hasher.leaf(bundle, from + 2, length, pair, 0);
        hasher.node(pair, 0, pair, Hash.LENGTH);
        from += 2 + length;
      }
    }
    return seconds(start);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
