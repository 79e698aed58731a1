package keep.ledger.witness;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import keep.ledger.MalformedRecordException;
import keep.ledger.Proofs;
import keep.ledger.TreeHasher;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.Cosigner;
import keep.ledger.checkpoint.NoteSignature;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.witness.WitnessAnswer.Cosigned;
import keep.ledger.witness.WitnessAnswer.KnowsOtherSize;
import keep.ledger.witness.WitnessAnswer.Refusal;
import keep.ledger.witness.WitnessMemory.Known;

/// A witness (C2SP tlog-witness; protocol section 9): cosigns a log's checkpoint only if it extends
/// the last one cosigned, and remembers it durably before the signature leaves. One at a time.
public final class Witness {
  /// How far its clock may stand behind the last time it signed, in seconds (protocol section 2).
  public static final long CLOCK_TOLERANCE = 300;

  private final List<Cosigner> cosigners;
  private final Map<String, VerifierKey> logs;
  private final WitnessMemory memory;
  private final LongSupplier clock;

  /// @param cosigners this witness's keys; each adds a line
  /// @param logs the keys of the logs it watches, one an origin
  /// @param clock Unix seconds
  public Witness(
      List<Cosigner> cosigners, List<VerifierKey> logs, WitnessMemory memory, LongSupplier clock) {
    this.cosigners = List.copyOf(cosigners);
    this.logs = logs.stream().collect(Collectors.toMap(VerifierKey::name, Function.identity()));
    this.memory = memory;
    this.clock = clock;
  }

  /// Answers one request body, whatever it holds.
  public synchronized WitnessAnswer answer(byte[] body) {
    AddCheckpoint asked;
    try {
      asked = AddCheckpoint.parse(body);
    } catch (MalformedRecordException e) {
      return Refusal.BAD_REQUEST;
    }
    try {
      return answer(asked);
    } catch (IOException e) {
      return Refusal.CANNOT_TELL;
    }
  }

  private WitnessAnswer answer(AddCheckpoint asked) throws IOException {
    Checkpoint checkpoint = asked.checkpoint().checkpoint();
    VerifierKey log = logs.get(checkpoint.origin());
    if (log == null) {
      return Refusal.UNKNOWN_LOG;
    }
    if (!signed(log, asked)) {
      return Refusal.NOT_SIGNED_BY_LOG;
    }
    if (asked.oldSize() > checkpoint.size()) {
      return Refusal.BAD_REQUEST;
    }
    Optional<Known> known = memory.known(checkpoint.origin());
    long knownSize = known.map(Known::size).orElse(0L);
    if (asked.oldSize() != knownSize) {
      return new KnowsOtherSize(knownSize);
    }
    if (!extendsKnown(known, checkpoint, asked)) {
      return Refusal.NOT_CONSISTENT;
    }
    long now = clock.getAsLong();
    long last = known.map(Known::time).orElse(0L);
    if (now < 0 || now > Checkpoint.MAX_SIZE || now + CLOCK_TOLERANCE < last) {
      return Refusal.CANNOT_TELL;
    }
    // Within the tolerance the older clock yields: a newer cosignature never bears an older time.
    Known next = new Known(checkpoint.size(), checkpoint.root(), Math.max(now, last));
    if (!memory.replace(checkpoint.origin(), known, next)) {
      return new KnowsOtherSize(memory.known(checkpoint.origin()).map(Known::size).orElse(0L));
    }
    return new Cosigned(cosign(checkpoint, next.time()));
  }

  private List<NoteSignature> cosign(Checkpoint checkpoint, long time) {
    return cosigners.stream().map(cosigner -> cosigner.cosign(checkpoint, time)).toList();
  }

  private static boolean signed(VerifierKey log, AddCheckpoint asked) {
    return asked.checkpoint().signatures().stream()
        .anyMatch(line -> log.signed(asked.checkpoint().checkpoint(), line));
  }

  private static boolean extendsKnown(
      Optional<Known> known, Checkpoint checkpoint, AddCheckpoint asked) {
    boolean emptyIsEmpty = checkpoint.size() > 0 || checkpoint.root().equals(TreeHasher.EMPTY_ROOT);
    if (known.isEmpty() || known.get().size() == 0) {
      return emptyIsEmpty && asked.proof().isEmpty();
    }
    return Proofs.extendsTree(
        known.get().size(),
        known.get().root(),
        checkpoint.size(),
        checkpoint.root(),
        asked.proof());
  }
}
