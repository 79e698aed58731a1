package keep.bench.seal;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import keep.ledger.checkpoint.KeyType;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.box.Box;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Secret;
import keep.seal.note.Cutting;
import keep.seal.note.NoteSealer;
import keep.seal.note.NoteText;
import keep.seal.note.Passage;
import keep.seal.people.Card;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Keyset;
import keep.seal.people.Policy;
import keep.seal.people.Quorum;
import keep.seal.people.Role;
import keep.seal.people.SigningKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// A note of 5 KB sealed to five readers (its author among them), beside five raw X-Wing HPKE seals
/// of a key: what no implementation of the protocol can leave out.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SealBench {
  private static final int READERS = 5;
  private static final int NOTE_BYTES = 5 * 1024;
  private static final String SENTENCE =
      "They spoke about the week, about sleep, and about what helps when it does not come. ";

  private final SecureRandom random = new SecureRandom();
  private final SigningKey root = SigningKey.generate(random);
  private final SigningKey log = SigningKey.generate(random);
  private final SigningKey authority = SigningKey.generate(random);
  private final List<Card> cards = new ArrayList<>();
  private final NoteSealer sealer;
  private final CertifiedCards readers;
  private final NoteText text;
  private final List<Passage> passages;
  private final Passage about = Passage.about("{\"client\":\"C-17\",\"session\":\"2026-11-20\"}");
  private final Secret key = Secret.of(new byte[32]);
  private final byte[] info = new byte[75];

  public SealBench() {
    try {
      Keyset author = join();
      for (int i = 1; i < READERS; i++) {
        join();
      }
      sealer = new NoteSealer(cards.getFirst(), author, random);
      readers = CertifiedCards.of(policy(), cards);
      String note = SENTENCE.repeat(NOTE_BYTES / SENTENCE.length() + 1).substring(0, NOTE_BYTES);
      text = NoteText.read(note.getBytes(java.nio.charset.StandardCharsets.UTF_8), "note");
      passages = Cutting.cut(text);
    } catch (MalformedInput e) {
      throw new IllegalStateException("the bench makes its own good input", e);
    }
  }

  /// From passages to everything that is stored: three statements, ciphertext, five boxes.
  @Benchmark
  public NoteSealer.Sealed sealNote() throws MalformedInput {
    return sealer.seal(about, passages, readers, 1_796_725_800L, LocalDate.EPOCH);
  }

  @Benchmark
  public int sealNoteLimit() {
    int sum = 0;
    for (Card card : cards) {
      sum += Box.seal(card.boxKey(), info, key, random).ct().length();
    }
    return sum;
  }

  /// What comes before: where the sentences end.
  @Benchmark
  public List<Passage> cut() {
    return Cutting.cut(text);
  }

  private Keyset join() {
    Keyset keys = Keyset.generate(random);
    cards.add(
        Card.of(
                keys,
                Id16.of(draw(Id16.LENGTH)),
                Role.COUNSELLOR,
                Digest.of(draw(Digest.LENGTH)),
                0,
                Nonce.of(draw(Nonce.LENGTH)))
            .alsoSignedBy(authority));
    return keys;
  }

  private Policy policy() {
    Quorum none = new Quorum(List.of(), 0);
    String vkey =
        VerifierKey.of("bench.example/log", KeyType.LOG_ED25519, log.verifyingKey().raw().toArray())
            .vkey();
    Policy.Terms terms =
        new Policy.Terms(
            1,
            Policy.Purpose.DEMO,
            new Quorum(List.of(root.verifyingKey()), 1),
            true,
            vkey,
            List.of(),
            0,
            0,
            new Quorum(List.of(authority.verifyingKey()), 1),
            none,
            none,
            0,
            Nonce.of(draw(Nonce.LENGTH)));
    return Policy.signed(terms, Optional.empty(), List.of(root));
  }

  private byte[] draw(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /// Runs all three and prints one JSON object a line.
  public static void main(String[] args) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(SealBench.class.getName())
            .forks(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(8)
            .measurementTime(TimeValue.seconds(1))
            .verbosity(VerboseMode.SILENT)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    double limit = score(results, "sealNoteLimit");
    print("seal-note", "notes/s", score(results, "sealNote"), limit);
    print("seal-note-cutting-alone", "notes/s", score(results, "cut"), limit);
  }

  private static void print(String name, String unit, double value, double limit) {
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

  /// The best stretch: other work on the machine only ever makes one slower.
  private static double score(Collection<RunResult> results, String method) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
        .flatMap(result -> result.getBenchmarkResults().stream())
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(seconds -> seconds.getPrimaryResult().getScore())
        .max()
        .orElseThrow();
  }
}
