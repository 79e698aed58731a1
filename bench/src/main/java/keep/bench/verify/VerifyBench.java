package keep.bench.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import keep.ledger.checkpoint.NoteSignature;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.MalformedInput;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.release.ReleasePackage;
import keep.seal.statement.Statement;
import keep.seal.statement.VerifyingKey;
import keep.seal.verify.Verifier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Checking a package of three passages of two invented notes, from bytes to verdict, beside its
/// raw signature checks with the same provider: every Ed25519 and ML-DSA-44 signature in the file,
/// with keys already decoded and messages already in memory.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class VerifyBench {
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private record Raw(PublicKey key, byte[] message, byte[] signature) {}

  private final byte[] file = resource("release.keep.json");
  private final Verifier verifier;
  private final List<Raw> raw = new ArrayList<>();
  private final SignedCheckpoint checkpoint;
  private final List<VerifierKey> recordKeys = new ArrayList<>();

  public VerifyBench() {
    try {
      PolicyChain chain = PolicyChain.parse(resource("policy.json"));
      verifier = Verifier.trusting(chain);
      ReleasePackage files = ReleasePackage.read(file);
      collect(files, chain.latest());
      checkpoint = SignedCheckpoint.parse(files.checkpoint().getBytes(StandardCharsets.UTF_8));
      recordKeys.add(VerifierKey.parse(chain.latest().terms().log()));
      chain.latest().terms().witnesses().forEach(key -> recordKeys.add(VerifierKey.parse(key)));
      if (verify() != 0 || verifyLimit() != raw.size() + checkpoint.signatures().size()) {
        throw new IllegalStateException("the package that is measured does not hold");
      }
    } catch (MalformedInput | GeneralSecurityException e) {
      throw new IllegalStateException("the sample cannot be read", e);
    }
  }

  private void collect(ReleasePackage files, Policy policy) throws GeneralSecurityException {
    Map<String, VerifyingKey> keys = new HashMap<>();
    files.cards().forEach(card -> keys.put(card.signingKey().keyid(), card.signingKey()));
    policy.terms().service().keys().forEach(key -> keys.put(key.keyid(), key));
    policy.terms().court().keys().forEach(key -> keys.put(key.keyid(), key));
    List<Statement> statements = new ArrayList<>();
    files.cards().forEach(card -> statements.add(card.statement()));
    files.notes().forEach(note -> statements.add(note.header().statement()));
    files.clearance().ifPresent(clearance -> statements.add(clearance.statement()));
    statements.add(files.order().statement());
    statements.add(files.release().statement());
    KeyFactory factory = KeyFactory.getInstance("Ed25519", "SunEC");
    for (Statement statement : statements) {
      for (Statement.Signed signed : statement.signatures()) {
        VerifyingKey key = Objects.requireNonNull(keys.get(signed.keyid()));
        byte[] encoded = new ByteBuilder().put(X509).put(key.raw()).toArray();
        raw.add(
            new Raw(
                factory.generatePublic(new X509EncodedKeySpec(encoded)),
                statement.signedBytes(),
                signed.signature().toArray()));
      }
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = VerifyBench.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Benchmark
  public int verify() {
    return verifier.verify(file).verdict().exitCode();
  }

  /// How many signatures hold.
  @Benchmark
  public int verifyLimit() throws GeneralSecurityException {
    int good = 0;
    for (Raw one : raw) {
      Signature signature = Signature.getInstance("Ed25519", "SunEC");
      signature.initVerify(one.key());
      signature.update(one.message());
      good += signature.verify(one.signature()) ? 1 : 0;
    }
    for (NoteSignature line : checkpoint.signatures()) {
      for (VerifierKey key : recordKeys) {
        if (key.claims(line)) {
          boolean holds =
              key.type().isWitness()
                  ? key.cosigned(checkpoint.checkpoint(), line).isPresent()
                  : key.signed(checkpoint.checkpoint(), line);
          good += holds ? 1 : 0;
        }
      }
    }
    return good;
  }

  /// Runs both and prints one JSON object.
  public static void main(String[] args) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(VerifyBench.class.getName())
                    .forks(1)
                    .warmupIterations(6)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(10)
                    .measurementTime(TimeValue.seconds(1))
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    double value = score(results, "verify");
    double limit = score(results, "verifyLimit");
    System.out.printf(
        Locale.ROOT,
        "{\"name\":\"verify-release\",\"value\":%.0f,\"unit\":\"packages/s\",\"limit\":%.0f,"
            + "\"ratio\":%.3f,\"machine\":\"%s %s, %d processors, Java %s\"}%n",
        value,
        limit,
        limit / value,
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
  }

  /// The best second: other work on the machine only ever makes one slower.
  private static double score(Collection<RunResult> results, String method) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
        .flatMap(result -> result.getBenchmarkResults().stream())
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(second -> second.getPrimaryResult().getScore())
        .max()
        .orElseThrow();
  }
}
