package keep.tools.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.VerifierKey;
import keep.ledger.checkpoint.Witnessing;
import keep.ledger.tile.AuditFinding;
import keep.ledger.tile.AuditFinding.Kind;
import keep.ledger.tile.AuditReport;

/// What whoever runs the check asks for beyond a clean record: each key that was named, and a
/// witness's word that is not old.
final class MoreDemands {
  private MoreDemands() {}

  /// @param now Unix seconds
  static List<AuditFinding> of(
      AuditReport report, List<VerifierKey> each, Optional<Integer> maxHours, long now) {
    List<AuditFinding> missing = new ArrayList<>();
    if (report.newest().isEmpty()) {
      return missing;
    }
    for (VerifierKey key : each) {
      if (!cosigned(key, report.newest().get())) {
        missing.add(
            new AuditFinding(
                Kind.SIGNATURE,
                "There is no cosignature by the key " + key.vkey() + ".",
                List.of()));
      }
    }
    OptionalLong newest = report.witnesses().stream().mapToLong(Witnessing::time).max();
    if (maxHours.isPresent()
        && (newest.isEmpty() || now - newest.getAsLong() > maxHours.get() * 3600L)) {
      missing.add(
          new AuditFinding(
              Kind.SIGNATURE,
              newest.isEmpty()
                  ? "No witness says how old the newest checkpoint is."
                  : "The newest cosignature is "
                      + (now - newest.getAsLong()) / 3600
                      + " hours old; at most "
                      + maxHours.get()
                      + " were asked for.",
              List.of()));
    }
    return missing;
  }

  private static boolean cosigned(VerifierKey key, SignedCheckpoint signed) {
    return signed.signatures().stream()
        .anyMatch(line -> key.cosigned(signed.checkpoint(), line).isPresent());
  }
}
