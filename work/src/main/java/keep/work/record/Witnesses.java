package keep.work.record;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import keep.ledger.Hash;
import keep.ledger.NodeSource;
import keep.ledger.Proofs;
import keep.ledger.checkpoint.NoteSignature;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.checkpoint.Witnessing;
import keep.ledger.witness.AddCheckpoint;
import keep.ledger.witness.WitnessAnswer;
import keep.ledger.witness.WitnessAnswer.Cosigned;
import keep.ledger.witness.WitnessAnswer.KnowsOtherSize;
import keep.ledger.witness.WitnessClient;

/// Asks the witnesses, all at once, and believes nothing they say before it has checked it against
/// the keys that the policy names. One that does not answer is left alone for a while, a little
/// longer each time, so that it never holds up the record.
final class Witnesses {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final long SHORTEST_PAUSE = Duration.ofMillis(200).toNanos();
  private static final long LONGEST_PAUSE = Duration.ofSeconds(30).toNanos();

  /// A genuine cosignature and the line that carries it.
  record Line(Witnessing witnessing, String line) {}

  /// What asking gave.
  ///
  /// @param larger a size above the checkpoint's that some witness knows
  /// @param otherTree whether a witness knows a tree that this one does not extend
  record Answers(List<Line> lines, OptionalLong larger, boolean otherTree) {}

  private final List<Asked> addresses;
  private final TrustedWitnesses trusted;

  /// One address and what we remember of it.
  private static final class Asked {
    private final WitnessClient client;
    private long known = -1;
    private long pause;
    private long askAgainAt = System.nanoTime();

    Asked(HttpClient http, URI base) {
      this.client = new WitnessClient(http, base, PATIENCE);
    }

    boolean mayBeAsked() {
      return System.nanoTime() - askAgainAt >= 0;
    }

    void answered(long size) {
      known = size;
      pause = 0;
    }

    void leaveAlone() {
      pause = Math.clamp(pause * 2, SHORTEST_PAUSE, LONGEST_PAUSE);
      askAgainAt = System.nanoTime() + pause;
    }
  }

  Witnesses(List<URI> addresses, TrustedWitnesses trusted) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    this.addresses = addresses.stream().map(base -> new Asked(http, base)).toList();
    this.trusted = trusted;
  }

  /// How many of the policy's keys we may hope to hear from.
  int expected() {
    return addresses.isEmpty() ? 0 : trusted.keys().size();
  }

  /// Whether there is somebody who need not be left alone just now.
  boolean worthAsking() {
    return addresses.stream().anyMatch(Asked::mayBeAsked);
  }

  /// Asks all of them for cosignatures on this checkpoint.
  ///
  /// @param nodes the tree, for proofs
  Answers ask(SignedCheckpoint checkpoint, NodeSource nodes) throws InterruptedException {
    List<VerifierKey> keys = trusted.keys();
    long size = checkpoint.checkpoint().size();
    List<Line> lines = new ArrayList<>();
    long larger = -1;
    boolean otherTree = false;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<Asked, Future<Optional<WitnessAnswer>>> asked = new HashMap<>();
      for (Asked one : addresses) {
        if (one.mayBeAsked()) {
          // Proofs are made here: the tree's reader belongs to one thread.
          AddCheckpoint first = request(checkpoint, one.known < 0 ? size : one.known, nodes);
          asked.put(one, threads.submit(() -> askOne(one, first)));
        }
      }
      for (Map.Entry<Asked, Future<Optional<WitnessAnswer>>> one : asked.entrySet()) {
        Optional<WitnessAnswer> answer = one.getValue().get();
        if (answer.isPresent() && answer.get() instanceof KnowsOtherSize(long theirs)) {
          if (theirs > size) {
            larger = Math.max(larger, theirs);
            continue;
          }
          answer = askOne(one.getKey(), request(checkpoint, theirs, nodes));
        }
        if (answer.isPresent()
            && answer.get() instanceof Cosigned(List<NoteSignature> signatures)) {
          one.getKey().answered(size);
          lines.addAll(genuine(keys, checkpoint, signatures));
        } else {
          otherTree |= answer.filter(WitnessAnswer.Refusal.NOT_CONSISTENT::equals).isPresent();
          one.getKey().leaveAlone();
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("asking a witness failed in an unforeseen way", e);
    }
    return new Answers(
        lines, larger < 0 ? OptionalLong.empty() : OptionalLong.of(larger), otherTree);
  }

  private static AddCheckpoint request(SignedCheckpoint checkpoint, long from, NodeSource nodes) {
    long size = checkpoint.checkpoint().size();
    long old = Math.min(from, size);
    List<Hash> proof = old == 0 || old == size ? List.of() : Proofs.consistency(old, size, nodes);
    return new AddCheckpoint(old, proof, checkpoint);
  }

  private static Optional<WitnessAnswer> askOne(Asked one, AddCheckpoint request)
      throws InterruptedException {
    try {
      return Optional.of(one.client.ask(request));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<Line> genuine(
      List<VerifierKey> keys, SignedCheckpoint checkpoint, List<NoteSignature> signatures) {
    List<Line> lines = new ArrayList<>();
    for (NoteSignature signature : signatures) {
      for (VerifierKey key : keys) {
        OptionalLong time = key.cosigned(checkpoint.checkpoint(), signature);
        if (time.isPresent()) {
          lines.add(
              new Line(new Witnessing(key.name(), key.type(), time.getAsLong()), signature.line()));
        }
      }
    }
    return lines;
  }
}
