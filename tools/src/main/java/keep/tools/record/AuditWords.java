package keep.tools.record;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import keep.ledger.checkpoint.KeyType;
import keep.ledger.checkpoint.Witnessing;
import keep.ledger.tile.AuditFinding;
import keep.ledger.tile.AuditReport;

/// An audit in plain words: the verdict first, then what was read, then what was not looked at.
final class AuditWords {
  private final PrintWriter out;

  AuditWords(PrintWriter out) {
    this.out = out;
  }

  void print(AuditReport report, boolean compared, List<Path> evidence) {
    out.println(report.clean() ? "CLEAN" : "NOT CLEAN: " + found(report.findings().size()) + ".");
    for (AuditFinding finding : report.findings()) {
      out.println("  " + finding.sentence());
    }
    evidence.forEach(file -> out.println("  evidence kept in " + file));
    report
        .head()
        .ifPresent(head -> {
          out.println("Record " + head.origin() + ", size " + head.size());
          out.println("  root " + head.root().base64());
        });
    out.println(
        "  " + report.entries() + " leaves read, every hash computed again" + kinds(report));
    report.witnesses().forEach(this::witness);
    if (!report.compared().isEmpty()) {
      out.println(
          "  compared with checkpoints seen earlier, of size "
              + report.compared().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
    notLookedAt(report, compared);
    out.flush();
  }

  private void notLookedAt(AuditReport report, boolean compared) {
    if (!report.signaturesChecked()) {
      out.println(
          "  NOT LOOKED AT: who signed it. Name the keys you trust with --policy, or --log.");
    }
    if (!compared) {
      out.println(
          "  NOT LOOKED AT: whether it is what it was. Keep the file \"checkpoint\" and give it"
              + " next time with --since.");
    }
  }

  private void witness(Witnessing seen) {
    String how = seen.type() == KeyType.COSIGNATURE_ML_DSA_44 ? "ML-DSA-44" : "Ed25519";
    out.println("  witnessed by " + seen.name() + " at " + time(seen.time()) + " (" + how + ")");
  }

  private static String time(long seconds) {
    // A signed time may be any number up to 2^53; a calendar ends earlier.
    return seconds <= Instant.MAX.getEpochSecond()
        ? Instant.ofEpochSecond(seconds).toString()
        : seconds + " seconds after 1970";
  }

  private static String kinds(AuditReport report) {
    return report.kinds().isEmpty()
        ? ""
        : report.kinds().entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", ", ": ", ""));
  }

  private static String found(int findings) {
    return findings == 1 ? "one finding" : findings + " findings";
  }
}
