package keep.tools.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.ledger.checkpoint.CheckpointTrust;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.tile.AuditReport;
import keep.ledger.tile.RecordAudit;
import keep.ledger.tile.TileSource;
import keep.seal.people.Policy;

/// Audits of the story's record, as `keep record check` makes them.
final class Audits {
  private Audits() {}

  static AuditReport of(TileSource source, Policy policy) {
    return of(source, policy, List.of());
  }

  /// @param earlier every checkpoint that anybody in the story ever saw
  static AuditReport of(TileSource source, Policy policy, List<SignedCheckpoint> earlier) {
    List<VerifierKey> witnesses = new ArrayList<>();
    policy.terms().witnesses().forEach(vkey -> witnesses.add(VerifierKey.parse(vkey)));
    CheckpointTrust trust =
        new CheckpointTrust(
            VerifierKey.parse(policy.terms().log()),
            witnesses,
            policy.terms().witnessNeed(),
            policy.terms().pqNeed());
    try {
      return RecordAudit.run(source, Optional.of(trust), earlier);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
