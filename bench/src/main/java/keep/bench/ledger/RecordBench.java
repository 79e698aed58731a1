package keep.bench.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import keep.ledger.Frontier;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.ledger.Proofs;
import keep.ledger.TreeHasher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Appending a leaf and checking an inclusion proof of 20 hashes, each beside the raw SHA-256 calls
/// that RFC 6962 makes unavoidable, in the same run.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RecordBench {
  private static final int PATH = 20;

  private final TreeHasher hasher = new TreeHasher();
  private final Frontier frontier = new Frontier();
  private final MessageDigest sha256;
  private final byte[] leaf;
  private final byte[] leafInput;
  private final byte[] nodeInput = new byte[1 + 2 * Hash.LENGTH];
  private final List<Hash> path = new ArrayList<>();
  private long index;
  private Hash leafHash;
  private Hash root;

  public RecordBench() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("no SHA-256", e);
    }
    Random random = new Random(1);
    leafHash = hash(random);
    leaf = new LeafText.Sealed(leafHash).bytes();
    leafInput = new byte[1 + leaf.length];
    root = leafHash;
  }

  /// A path in a tree of 2^20 leaves, built from its leaf up.
  @Setup
  public void grow() {
    Random random = new Random(2);
    index = random.nextInt(1 << PATH);
    leafHash = hasher.leaf(leaf);
    path.clear();
    root = leafHash;
    for (int level = 0; level < PATH; level++) {
      Hash sibling = hash(random);
      path.add(sibling);
      root = (index >>> level & 1) == 1 ? hasher.node(sibling, root) : hasher.node(root, sibling);
    }
    if (!inclusion()) {
      throw new IllegalStateException("the path that is measured does not hold");
    }
  }

  @Benchmark
  public long append() {
    return frontier.append(hasher.leaf(leaf));
  }

  /// One leaf hash and, as in a growing tree on average, one node hash.
  @Benchmark
  public int appendLimit() {
    return sha256.digest(leafInput)[0] + sha256.digest(nodeInput)[0];
  }

  @Benchmark
  public boolean inclusion() {
    return Proofs.includes(root, 1L << PATH, index, leafHash, path);
  }

  @Benchmark
  public int inclusionLimit() {
    int sum = 0;
    for (int i = 0; i < PATH; i++) {
      byte[] hash = sha256.digest(nodeInput);
      System.arraycopy(hash, 0, nodeInput, 1, hash.length);
      sum += hash[0];
    }
    return sum;
  }

  private static Hash hash(Random random) {
    byte[] bytes = new byte[Hash.LENGTH];
    random.nextBytes(bytes);
    return Hash.of(bytes);
  }

  /// Runs all four and prints one JSON object a line.
  public static void main(String[] args) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(RecordBench.class.getName())
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .verbosity(VerboseMode.SILENT)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    print("record-append", "leaves/s", results, "append");
    print("record-inclusion", "checks/s", results, "inclusion");
  }

  private static void print(
      String name, String unit, Collection<RunResult> results, String method) {
    double value = score(results, method);
    double limit = score(results, method + "Limit");
    System.out.printf(
        Locale.ROOT,
        "{\"name\":\"%s\",\"value\":%.0f,\"unit\":\"%s\",\"limit\":%.0f,\"ratio\":%.3f,"
            + "\"machine\":\"%s %s, %d processors, Java %s\"}%n",
        name,
        value,
        unit,
        limit,
        limit / value,
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
  }

  private static double score(Collection<RunResult> results, String method) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
  }
}
