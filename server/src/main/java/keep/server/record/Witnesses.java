package keep.server.record;

import java.io.IOException;
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
import java.util.concurrent.TimeUnit;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the witnesses, all at once, and believes nothing they say before it has checked it. One
/// that does not answer is left alone for a while, so that it never holds up the record.
final class Witnesses {
  private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final long LEFT_ALONE = TimeUnit.SECONDS.toNanos(10);

  /// A genuine cosignature and the line that carries it.
  record Line(Witnessing witnessing, String line) {}

  /// What asking gave.
  ///
  /// @param larger a size above the checkpoint's that some witness knows
  /// @param otherTree whether a witness knows a tree that this one does not extend
  record Answers(List<Line> lines, OptionalLong larger, boolean otherTree) {}

  private final List<WitnessAddress> addresses;
  private final Map<WitnessAddress, WitnessClient> clients = new HashMap<>();
  private final Map<WitnessAddress, Long> known = new HashMap<>();
  private final Map<WitnessAddress, Long> askAgainAt = new HashMap<>();

  Witnesses(List<WitnessAddress> addresses) {
    this.addresses = List.copyOf(addresses);
    HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    for (WitnessAddress address : addresses) {
      clients.put(address, new WitnessClient(http, address.base(), PATIENCE));
    }
  }

  /// How many keys could cosign.
  int keys() {
    return addresses.stream().mapToInt(address -> address.keys().size()).sum();
  }

  /// Whether nobody has to be left alone just now.
  boolean worthAsking() {
    long now = System.nanoTime();
    return addresses.stream().anyMatch(address -> now - askAgainAt.getOrDefault(address, now) >= 0);
  }

  /// Asks all of them for cosignatures on this checkpoint.
  ///
  /// @param nodes the tree, for proofs
  Answers ask(SignedCheckpoint checkpoint, NodeSource nodes) throws InterruptedException {
    List<Line> lines = new ArrayList<>();
    long larger = -1;
    boolean otherTree = false;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<WitnessAddress, Future<Optional<WitnessAnswer>>> asked = new HashMap<>();
      for (WitnessAddress address : addresses) {
        long now = System.nanoTime();
        if (now - askAgainAt.getOrDefault(address, now) >= 0) {
          long believed = known.getOrDefault(address, checkpoint.checkpoint().size());
          // Proofs are made here: the tree's reader belongs to one thread.
          AddCheckpoint first = request(checkpoint, believed, nodes);
          asked.put(address, threads.submit(() -> askOne(address, first)));
        }
      }
      for (Map.Entry<WitnessAddress, Future<Optional<WitnessAnswer>>> one : asked.entrySet()) {
        Optional<WitnessAnswer> answer = one.getValue().get();
        if (answer.isPresent() && answer.get() instanceof KnowsOtherSize(long size)) {
          if (size > checkpoint.checkpoint().size()) {
            larger = Math.max(larger, size);
            continue;
          }
          answer = askOne(one.getKey(), request(checkpoint, size, nodes));
        }
        if (answer.isPresent()
            && answer.get() instanceof Cosigned(List<NoteSignature> signatures)) {
          known.put(one.getKey(), checkpoint.checkpoint().size());
          lines.addAll(genuine(one.getKey(), checkpoint, signatures));
        } else {
          otherTree |= answer.filter(WitnessAnswer.Refusal.NOT_CONSISTENT::equals).isPresent();
          leaveAlone(one.getKey());
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("asking a witness failed in an unforeseen way", e);
    }
    return new Answers(
        lines, larger < 0 ? OptionalLong.empty() : OptionalLong.of(larger), otherTree);
  }

  private void leaveAlone(WitnessAddress address) {
    askAgainAt.put(address, System.nanoTime() + LEFT_ALONE);
  }

  private static AddCheckpoint request(SignedCheckpoint checkpoint, long from, NodeSource nodes) {
    long size = checkpoint.checkpoint().size();
    long old = Math.min(from, size);
    List<Hash> proof = old == 0 || old == size ? List.of() : Proofs.consistency(old, size, nodes);
    return new AddCheckpoint(old, proof, checkpoint);
  }

  private Optional<WitnessAnswer> askOne(WitnessAddress address, AddCheckpoint request)
      throws InterruptedException {
    WitnessClient client = clients.get(address);
    if (client == null) {
      return Optional.empty();
    }
    try {
      WitnessAnswer answer = client.ask(request);
      if (answer instanceof WitnessAnswer.Refusal refusal) {
        LOG.warn("Witness {} answered {}", address.base().getAuthority(), refusal.status());
      }
      return Optional.of(answer);
    } catch (IOException e) {
      LOG.warn("Witness {} did not answer", address.base().getAuthority());
      return Optional.empty();
    }
  }

  private static List<Line> genuine(
      WitnessAddress address, SignedCheckpoint checkpoint, List<NoteSignature> signatures) {
    List<Line> lines = new ArrayList<>();
    for (NoteSignature signature : signatures) {
      for (VerifierKey key : address.keys()) {
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
