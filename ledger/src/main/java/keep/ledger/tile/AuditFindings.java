package keep.ledger.tile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import keep.ledger.tile.AuditFinding.Kind;

/// Findings as they come up. A broken record is broken: of each kind the first ones are told and
/// the rest counted, so that no flood of one kind hides another. What contradicts an earlier
/// signature is told always.
final class AuditFindings {
  /// Most of one kind that are told.
  static final int ENOUGH = 20;

  private final Map<Kind, List<AuditFinding>> told = new EnumMap<>(Kind.class);
  private final Map<Kind, Long> more = new EnumMap<>(Kind.class);

  void find(Kind kind, String sentence) {
    find(new AuditFinding(kind, sentence));
  }

  void find(AuditFinding finding) {
    List<AuditFinding> kept = told.computeIfAbsent(finding.kind(), kind -> new ArrayList<>());
    if (finding.kind() == Kind.HISTORY || kept.size() < ENOUGH) {
      kept.add(finding);
    } else {
      more.merge(finding.kind(), 1L, Long::sum);
    }
  }

  /// The gravest kind first.
  List<AuditFinding> all() {
    List<AuditFinding> all = new ArrayList<>();
    told.forEach((kind, findings) -> {
      all.addAll(findings);
      if (more.containsKey(kind)) {
        all.add(new AuditFinding(kind, "And " + more.get(kind) + " more of this kind."));
      }
    });
    return List.copyOf(all);
  }
}
