package keep.ledger.checkpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import keep.ledger.Base64Text;
import keep.ledger.MalformedRecordException;
import keep.ledger.checkpoint.CheckpointVerdict.Refused;

/// Whom to believe about one log, and how many outsiders must have seen a checkpoint (protocol
/// section 8 step 3).
///
/// @param log the log's key, of type 0x01; its name is the log's origin
/// @param witnesses the witnesses' keys, of types 0x04 and 0x06; each key once
/// @param witnessNeed how many distinct witness names must have cosigned, 0 or more
/// @param pqNeed how many distinct witness names must have cosigned with ML-DSA-44, 0 or more
public record CheckpointTrust(
    VerifierKey log, List<VerifierKey> witnesses, int witnessNeed, int pqNeed) {

  /// @throws MalformedRecordException if a key is of the wrong type or stands twice, be it under
  ///   two names, or a need is below zero
  public CheckpointTrust {
    witnesses = List.copyOf(witnesses);
    if (log.type().isWitness()) {
      throw new MalformedRecordException("trust: the log's key is a witness's");
    }
    Set<String> lines = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (VerifierKey witness : witnesses) {
      if (!witness.type().isWitness()) {
        throw new MalformedRecordException("trust: a witness's key is a log's");
      }
      // A key under two names would count twice in the quorum; two keys behind one name and id
      // could
      // not be told apart in a signature line.
      String raw = Base64Text.standard(witness.key());
      if (!lines.add(witness.name() + " " + witness.id()) || !keys.add(raw)) {
        throw new MalformedRecordException("trust: a witness's key stands twice");
      }
    }
    if (witnessNeed < 0 || pqNeed < 0) {
      throw new MalformedRecordException("trust: a number of witnesses below zero");
    }
  }

  /// Reads and judges a checkpoint's bytes.
  public CheckpointVerdict judge(byte[] bytes, UnknownLines unknown) {
    SignedCheckpoint signed;
    try {
      signed = SignedCheckpoint.parse(bytes);
    } catch (MalformedRecordException e) {
      return new Refused(CheckpointFault.MALFORMED, 0);
    }
    return judge(signed, unknown);
  }

  /// Judges a checkpoint: origin, the log's signature on the first line, then witnesses' lines. A
  /// line that claims a trusted key and is not genuine refuses the whole, whatever else stands
  /// there.
  public CheckpointVerdict judge(SignedCheckpoint signed, UnknownLines unknown) {
    Checkpoint checkpoint = signed.checkpoint();
    if (!checkpoint.origin().equals(log.name())) {
      return new Refused(CheckpointFault.OTHER_ORIGIN, 0);
    }
    NoteSignature first = signed.signatures().getFirst();
    if (!log.claims(first)) {
      return new Refused(CheckpointFault.FIRST_LINE_NOT_LOG, 1);
    }
    if (!log.signed(checkpoint, first)) {
      return new Refused(CheckpointFault.LOG_SIGNATURE_WRONG, 1);
    }
    List<Witnessing> seen = new ArrayList<>();
    Set<VerifierKey> used = new HashSet<>(Set.of(log));
    for (int line = 2; line <= signed.signatures().size(); line++) {
      NoteSignature signature = signed.signatures().get(line - 1);
      Optional<VerifierKey> key = claimed(signature);
      if (key.isEmpty()) {
        if (unknown == UnknownLines.REFUSE) {
          return new Refused(CheckpointFault.UNKNOWN_LINE, line);
        }
        continue;
      }
      if (!used.add(key.get())) {
        return new Refused(CheckpointFault.SECOND_LINE_OF_KEY, line);
      }
      OptionalLong time = key.get().cosigned(checkpoint, signature);
      if (time.isEmpty()) {
        return new Refused(CheckpointFault.COSIGNATURE_WRONG, line);
      }
      seen.add(new Witnessing(key.get().name(), key.get().type(), time.getAsLong()));
    }
    return quorum(checkpoint, seen);
  }

  private Optional<VerifierKey> claimed(NoteSignature signature) {
    if (log.claims(signature)) {
      return Optional.of(log);
    }
    return witnesses.stream().filter(key -> key.claims(signature)).findFirst();
  }

  /// When enough outsiders had seen a checkpoint: the least time by which cosignatures of
  /// [#witnessNeed] names stood under it, and ML-DSA-44 ones of [#pqNeed] names. So a line that is
  /// one too many, however late or early, changes nothing. Empty where too few count, or where none
  /// is needed.
  ///
  /// @param seen genuine cosignatures; one with the time 0 says when nothing and never counts
  public OptionalLong seenAt(List<Witnessing> seen) {
    List<Witnessing> byTime =
        seen.stream()
            .filter(Witnessing::counts)
            .sorted(Comparator.comparingLong(Witnessing::time))
            .toList();
    if (witnessNeed == 0 && pqNeed == 0) {
      return OptionalLong.empty();
    }
    for (int i = 1; i <= byTime.size(); i++) {
      List<Witnessing> sofar = byTime.subList(0, i);
      if (names(sofar) >= witnessNeed && pqNames(sofar) >= pqNeed) {
        return OptionalLong.of(byTime.get(i - 1).time());
      }
    }
    return OptionalLong.empty();
  }

  private CheckpointVerdict quorum(Checkpoint checkpoint, List<Witnessing> seen) {
    int names = names(seen);
    int pqNames = pqNames(seen);
    return names >= witnessNeed && pqNames >= pqNeed
        ? new CheckpointVerdict.Witnessed(checkpoint, seen)
        : new CheckpointVerdict.TooFewWitnesses(checkpoint, seen, names, pqNames);
  }

  private static int names(List<Witnessing> seen) {
    return (int) seen.stream().filter(Witnessing::counts).map(Witnessing::name).distinct().count();
  }

  private static int pqNames(List<Witnessing> seen) {
    return names(seen.stream().filter(one -> one.type() == KeyType.COSIGNATURE_ML_DSA_44).toList());
  }
}
