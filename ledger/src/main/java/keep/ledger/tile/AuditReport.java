package keep.ledger.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.Witnessing;

/// What an audit read and what it found.
///
/// @param newest the checkpoint that was audited, as it was signed; empty if there was none to read
/// @param entries how many leaves were read and hashed
/// @param kinds how many leaves of each kind word
/// @param signaturesChecked whether keys were given to check the checkpoint's signatures with
/// @param witnesses the genuine cosignatures of the witnesses that were named
/// @param compared sizes of earlier checkpoints that the record was compared with
/// @param findings empty if the record is clean
public record AuditReport(
    Optional<SignedCheckpoint> newest,
    long entries,
    SortedMap<String, Long> kinds,
    boolean signaturesChecked,
    List<Witnessing> witnesses,
    List<Long> compared,
    List<AuditFinding> findings) {
  public AuditReport {
    witnesses = List.copyOf(witnesses);
    compared = List.copyOf(compared);
    findings = List.copyOf(findings);
  }

  /// What the audited checkpoint says.
  public Optional<Checkpoint> head() {
    return newest.map(SignedCheckpoint::checkpoint);
  }

  /// The report with one more finding, by whoever asks for more than this audit does.
  public AuditReport with(AuditFinding finding) {
    List<AuditFinding> more = new ArrayList<>(findings);
    more.add(finding);
    return new AuditReport(newest, entries, kinds, signaturesChecked, witnesses, compared, more);
  }

  /// Whether nothing was found.
  public boolean clean() {
    return findings.isEmpty();
  }
}
