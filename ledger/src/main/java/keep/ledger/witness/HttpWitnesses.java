package keep.ledger.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import keep.ledger.Frontier;
import keep.ledger.Hash;
import keep.ledger.MalformedRecordException;
import keep.ledger.NodeSource;
import keep.ledger.Proofs;
import keep.ledger.append.WitnessRound;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.NoteSignature;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.checkpoint.Witnessing;
import keep.ledger.witness.WitnessAnswer.Cosigned;
import keep.ledger.witness.WitnessAnswer.KnowsOtherSize;
import keep.ledger.witness.WitnessAnswer.Refusal;

/// Witnesses at addresses, asked at once and each for itself. One that cannot be reached is left
/// alone for a while, a little longer each time, so that it never holds up the log.
public final class HttpWitnesses implements WitnessRound {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final long SHORTEST_PAUSE = Duration.ofMillis(200).toNanos();

  /// While nobody was heard the log stands still, so it asks more often.
  private static final long LONGEST_PAUSE_UNHEARD = Duration.ofSeconds(2).toNanos();

  private static final long LONGEST_PAUSE = Duration.ofSeconds(30).toNanos();

  /// How far a witness's clock may be ahead of ours, in seconds; protocol section 2 allows clocks
  /// to differ by 300, and nobody believes a time that has not come.
  private static final long AHEAD = 300;

  private final List<Asked> addresses;
  private final Supplier<List<VerifierKey>> trusted;
  private final LongSupplier clock;
  private final Consumer<String> notices;

  /// What one round of asking has given so far.
  private static final class Round {
    private final List<Line> lines = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private boolean heard;
  }

  /// One address and what we remember of it.
  private static final class Asked {
    private final URI address;
    private final WitnessClient client;
    private long known = -1;
    private long pause;
    private long askAgainAt = System.nanoTime();

    Asked(HttpClient http, URI base) {
      this.address = base;
      this.client = new WitnessClient(http, base, PATIENCE);
    }

    boolean mayBeAsked() {
      return System.nanoTime() - askAgainAt >= 0;
    }

    void answered(long size) {
      known = size;
      pause = 0;
    }

    void leaveAlone(long longest) {
      known = -1;
      pause = Math.clamp(pause * 2, SHORTEST_PAUSE, longest);
      askAgainAt = System.nanoTime() + pause;
    }
  }

  /// @param trusted the keys whose cosignatures count, now; none as long as nobody has named any
  /// @param clock Unix seconds
  /// @param notices told in plain words what a witness did that it should not
  public HttpWitnesses(
      List<URI> addresses,
      Supplier<List<VerifierKey>> trusted,
      LongSupplier clock,
      Consumer<String> notices) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    this.addresses = addresses.stream().map(base -> new Asked(http, base)).toList();
    this.trusted = trusted;
    this.clock = clock;
    this.notices = notices;
  }

  @Override
  public boolean named() {
    return !addresses.isEmpty();
  }

  @Override
  public int expected() {
    return addresses.isEmpty() ? 0 : trusted.get().size();
  }

  @Override
  public boolean worthAsking() {
    return addresses.stream().anyMatch(Asked::mayBeAsked);
  }

  @Override
  public Answers ask(SignedCheckpoint checkpoint, NodeSource nodes) throws InterruptedException {
    Round round = new Round();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<Asked, Future<Optional<WitnessAnswer>>> asked = new LinkedHashMap<>();
      for (Asked one : addresses) {
        if (one.mayBeAsked()) {
          // Proofs are made here: the tree's reader belongs to one thread.
          long from = one.known < 0 ? checkpoint.checkpoint().size() : one.known;
          AddCheckpoint first = request(checkpoint, from, nodes);
          asked.put(one, threads.submit(() -> askOne(one, first)));
        }
      }
      for (Map.Entry<Asked, Future<Optional<WitnessAnswer>>> one : asked.entrySet()) {
        take(one.getKey(), one.getValue().get(), checkpoint, nodes, round);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("asking a witness failed in an unforeseen way", e);
    }
    return new Answers(round.lines, round.heard, round.claims);
  }

  private void take(
      Asked one,
      Optional<WitnessAnswer> first,
      SignedCheckpoint checkpoint,
      NodeSource nodes,
      Round round)
      throws InterruptedException {
    long size = checkpoint.checkpoint().size();
    Optional<WitnessAnswer> answer = first;
    if (answer.isPresent()
        && answer.get() instanceof KnowsOtherSize(long theirs)
        && theirs <= size) {
      answer = askOne(one, request(checkpoint, theirs, nodes));
    }
    if (answer.isPresent() && answer.get() instanceof Cosigned(List<NoteSignature> signatures)) {
      List<VerifierKey> keys = trusted.get();
      List<Line> genuine = genuine(one, keys, checkpoint, signatures);
      // Before anybody has named keys, an answer from the named address has to do.
      round.heard |= keys.isEmpty() || !genuine.isEmpty();
      round.lines.addAll(genuine);
      one.answered(size);
      return;
    }
    if (answer.isPresent() && answer.get() instanceof KnowsOtherSize(long theirs)) {
      round.claims.add(new Claim(one.address.toString(), theirs, shown(one, checkpoint)));
    } else if (answer.filter(Refusal.NOT_CONSISTENT::equals).isPresent()) {
      round.claims.add(new Claim(one.address.toString(), -1, shown(one, checkpoint)));
    }
    one.leaveAlone(round.heard ? LONGEST_PAUSE : LONGEST_PAUSE_UNHEARD);
  }

  /// A request whose proof was held against the signed root before it leaves: rotten tiles must not
  /// make an honest witness look like a liar.
  ///
  /// @throws MalformedRecordException if the nodes do not give a proof that holds
  private static AddCheckpoint request(SignedCheckpoint signed, long from, NodeSource nodes) {
    Checkpoint checkpoint = signed.checkpoint();
    long old = Math.min(from, checkpoint.size());
    if (old == 0 || old == checkpoint.size()) {
      return new AddCheckpoint(old, List.of(), signed);
    }
    List<Hash> proof = Proofs.consistency(old, checkpoint.size(), nodes);
    Hash before = Frontier.of(old, nodes).root();
    if (!Proofs.extendsTree(old, before, checkpoint.size(), checkpoint.root(), proof)) {
      throw new MalformedRecordException("tiles: they do not give the root that was signed");
    }
    return new AddCheckpoint(old, proof, signed);
  }

  private static Optional<WitnessAnswer> askOne(Asked one, AddCheckpoint request)
      throws InterruptedException {
    try {
      return Optional.of(one.client.ask(request));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<SignedCheckpoint> shown(Asked one, SignedCheckpoint checkpoint)
      throws InterruptedException {
    try {
      return one.client.newest(checkpoint.checkpoint().origin());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private List<Line> genuine(
      Asked one,
      List<VerifierKey> keys,
      SignedCheckpoint checkpoint,
      List<NoteSignature> signatures) {
    List<Line> lines = new ArrayList<>();
    for (NoteSignature signature : signatures) {
      for (VerifierKey key : keys) {
        OptionalLong time = key.cosigned(checkpoint.checkpoint(), signature);
        if (time.isPresent() && time.getAsLong() > clock.getAsLong() + AHEAD) {
          notices.accept(
              "The witness at "
                  + one.address
                  + " cosigned at a time that has not come. Its line is not taken; ask whoever runs"
                  + " it to look at the clock.");
        } else if (time.isPresent()) {
          lines.add(
              new Line(
                  new Witnessing(key.name(), key.type(), time.getAsLong()),
                  signature.line().strip()));
        }
      }
    }
    return lines;
  }
}
