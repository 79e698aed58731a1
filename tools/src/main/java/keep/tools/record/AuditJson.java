package keep.tools.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import keep.ledger.checkpoint.Checkpoint;
import keep.ledger.tile.AuditReport;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonArray;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;

/// An audit as one JSON object: `verdict` is `clean`, `not-clean` or `not-read`.
final class AuditJson {
  private AuditJson() {}

  static String of(AuditReport report, boolean demo, List<Path> evidence) {
    List<Json> witnesses = new ArrayList<>();
    report
        .witnesses()
        .forEach(seen ->
            witnesses.add(
                JsonObject.with()
                    .put("name", seen.name())
                    .put("algorithm", seen.type().algorithm())
                    .put("time", seen.time())
                    .object()));
    List<Json> findings = new ArrayList<>();
    report
        .findings()
        .forEach(finding ->
            findings.add(
                JsonObject.with()
                    .put("kind", finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .put("sentence", finding.sentence())
                    .object()));
    List<Json> files = new ArrayList<>();
    evidence.forEach(file -> files.add(new JsonText(file.toString())));
    return JsonObject.with()
        .put("verdict", report.clean() ? "clean" : "not-clean")
        .put("trust", demo ? "demo" : report.signaturesChecked() ? "named" : "none")
        .put("origin", report.head().map(Checkpoint::origin).orElse(""))
        .put("size", report.head().map(Checkpoint::size).orElse(0L))
        .put("root", report.head().map(head -> head.root().base64()).orElse(""))
        .put("read", report.entries())
        .put("compared", report.compared().size())
        .put("witnesses", new JsonArray(witnesses))
        .put("findings", new JsonArray(findings))
        .put("evidence", new JsonArray(files))
        .object()
        .spelling();
  }

  static String unread(String why) {
    return JsonObject.with().put("verdict", "not-read").put("why", why).object().spelling();
  }
}
