package keep.ledger.tile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.CheckpointVerdict;
import keep.ledger.checkpoint.NoteSignature;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.UnknownLines;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.checkpoint.Witnessing;
import keep.ledger.tile.AuditFinding.Kind;

/// Reads a whole record and believes nothing: every leaf is hashed, every tile and the root
/// computed again, and the result compared with what was signed now and earlier.
public final class RecordAudit {
  private final Optional<CheckpointTrust> trust;
  private final List<SignedCheckpoint> earlier;
  private final Reading reading;
  private final AuditFindings findings = new AuditFindings();

  private RecordAudit(
      Optional<CheckpointTrust> trust, List<SignedCheckpoint> earlier, Reading reading) {
    this.trust = trust;
    this.earlier = List.copyOf(earlier);
    this.reading = reading;
  }

  /// Audits the record behind its newest checkpoint.
  ///
  /// @param trust whose signatures to check; empty leaves them unchecked, and the report says so
  /// @param earlier checkpoints of the same record seen before, in any order
  /// @throws IOException if the source cannot be reached; what it holds never makes this throw
  public static AuditReport run(
      TileSource source, Optional<CheckpointTrust> trust, List<SignedCheckpoint> earlier)
      throws IOException {
    return run(source, trust, earlier, Reading.STRICT);
  }

  /// @param reading what is expected of the leaves
  public static AuditReport run(
      TileSource source,
      Optional<CheckpointTrust> trust,
      List<SignedCheckpoint> earlier,
      Reading reading)
      throws IOException {
    return new RecordAudit(trust, earlier, reading).run(source);
  }

  private AuditReport run(TileSource source) throws IOException {
    Optional<SignedCheckpoint> newest = newest(source);
    if (newest.isEmpty()) {
      return new AuditReport(
          Optional.empty(),
          0,
          new TreeMap<>(),
          trust.isPresent(),
          List.of(),
          List.of(),
          findings.all());
    }
    Checkpoint head = newest.get().checkpoint();
    List<Witnessing> witnesses = trust.map(t -> signatures(t, newest.get())).orElse(List.of());
    List<SignedCheckpoint> comparable = earlier(newest.get());
    RecordWalk walk = new RecordWalk(source, newest.get(), comparable, reading, findings);
    walk.run();
    return new AuditReport(
        newest,
        walk.entries(),
        walk.kinds(),
        trust.isPresent(),
        witnesses,
        comparable.stream().map(one -> one.checkpoint().size()).toList(),
        findings.all());
  }

  private Optional<SignedCheckpoint> newest(TileSource source) throws IOException {
    Optional<byte[]> bytes = source.read(TileSource.CHECKPOINT);
    if (bytes.isEmpty()) {
      find(Kind.CHECKPOINT, "There is no file \"checkpoint\" here, so this is no record.");
      return Optional.empty();
    }
    try {
      return Optional.of(SignedCheckpoint.parse(bytes.get()));
    } catch (MalformedRecordException e) {
      find(Kind.CHECKPOINT, "The file \"checkpoint\" cannot be read: " + e.getMessage() + ".");
      return Optional.empty();
    }
  }

  private List<Witnessing> signatures(CheckpointTrust trusted, SignedCheckpoint signed) {
    return switch (trusted.judge(signed, UnknownLines.IGNORE)) {
      case CheckpointVerdict.Witnessed good -> good.witnesses();
      case CheckpointVerdict.TooFewWitnesses few -> {
        find(
            Kind.SIGNATURE,
            "Of the witnesses named, "
                + few.names()
                + " cosigned ("
                + few.pqNames()
                + " with ML-DSA-44); "
                + trusted.witnessNeed()
                + " ("
                + trusted.pqNeed()
                + ") are needed.");
        yield few.witnesses();
      }
      case CheckpointVerdict.Refused refused -> {
        find(
            Kind.SIGNATURE,
            "The newest checkpoint "
                + refused.fault().because()
                + (refused.line() > 0 ? " (signature line " + refused.line() + ")." : "."));
        yield List.of();
      }
    };
  }

  /// The earlier checkpoints that the record's leaves can be compared with.
  private List<SignedCheckpoint> earlier(SignedCheckpoint newest) {
    Checkpoint head = newest.checkpoint();
    Map<Long, SignedCheckpoint> bySize = new HashMap<>(Map.of(head.size(), newest));
    List<SignedCheckpoint> comparable = new ArrayList<>();
    for (SignedCheckpoint signed : earlier) {
      Checkpoint checkpoint = signed.checkpoint();
      if (!checkpoint.origin().equals(head.origin())) {
        find(Kind.HISTORY, "An earlier checkpoint is another record's and was not compared.");
        continue;
      }
      if (trust.isPresent() && !logSigned(trust.get().log(), signed)) {
        find(
            Kind.HISTORY,
            "The earlier checkpoint of size "
                + checkpoint.size()
                + " was not signed by the log; nothing follows from it.");
        continue;
      }
      SignedCheckpoint other = bySize.putIfAbsent(checkpoint.size(), signed);
      if (other != null && !other.checkpoint().root().equals(checkpoint.root())) {
        contradiction(
            "Two different roots exist for size "
                + checkpoint.size()
                + ": the record was forked. Keep both checkpoints: they are the proof.",
            other,
            signed);
      }
      if (checkpoint.size() > head.size()) {
        contradiction(
            "The record has shrunk: "
                + checkpoint.size()
                + " leaves were signed before, now "
                + head.size()
                + ".",
            signed,
            newest);
      } else {
        comparable.add(signed);
      }
    }
    trust.ifPresent(t -> t.witnesses().forEach(key -> times(key, comparable, newest)));
    return comparable;
  }

  private void contradiction(String sentence, SignedCheckpoint one, SignedCheckpoint other) {
    findings.find(new AuditFinding(Kind.HISTORY, sentence, List.of(one, other)));
  }

  /// A witness's newer word must not bear an older time. Only lines that say a later time than the
  /// newest are verified: of ten thousand checkpoints that is none, as a rule.
  private void times(VerifierKey key, List<SignedCheckpoint> comparable, SignedCheckpoint now) {
    OptionalLong after = time(key, now);
    if (after.isEmpty()) {
      return;
    }
    for (SignedCheckpoint then : comparable) {
      if (saysLater(key, then, after.getAsLong())) {
        OptionalLong before = time(key, then);
        if (before.isPresent() && before.getAsLong() > after.getAsLong()) {
          contradiction(
              "The witness " + key.name() + " cosigned the newer checkpoint at an earlier time.",
              then,
              now);
        }
      }
    }
  }

  private static boolean saysLater(VerifierKey key, SignedCheckpoint signed, long time) {
    return signed.signatures().stream()
        .filter(key::claims)
        .map(NoteSignature::signature)
        .anyMatch(bytes -> bytes.length > 8 && ByteBuffer.wrap(bytes).getLong() > time);
  }

  private static OptionalLong time(VerifierKey key, SignedCheckpoint signed) {
    for (NoteSignature line : signed.signatures()) {
      OptionalLong time = key.cosigned(signed.checkpoint(), line);
      if (time.isPresent()) {
        return time;
      }
    }
    return OptionalLong.empty();
  }

  private static boolean logSigned(VerifierKey log, SignedCheckpoint signed) {
    return signed.signatures().stream().anyMatch(line -> log.signed(signed.checkpoint(), line));
  }

  private void find(Kind kind, String sentence) {
    findings.find(kind, sentence);
  }
}
