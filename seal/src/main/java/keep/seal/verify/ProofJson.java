package keep.seal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.ObjectWriter;
import keep.seal.order.Order;
import keep.seal.order.Recipient;
import keep.seal.order.Term;
import keep.seal.people.Fingerprint;

/// A report for programs: what `keep verify --json` prints. It tells no more than [ProofText] does.
public final class ProofJson {
  private ProofJson() {}

  /// `verdict`, `exit`, `demo`, `failures`, and what may be told.
  public static JsonObject of(Report report) {
    ObjectWriter out =
        JsonObject.with()
            .put("verdict", report.verdict().word())
            .put("exit", report.verdict().exitCode())
            .put("demo", report.demoTrust() ? "yes" : "no")
            .put("summary", ProofText.firstLine(report))
            .list("failures", report.failures().stream().map(ProofJson::failure).toList());
    report.findings().ifPresent(findings -> findings(findings, out));
    return out.object();
  }

  private static JsonObject failure(Failure failure) {
    return JsonObject.with()
        .put("step", failure.step())
        .put("class", failure.failureClass().letter())
        .put("reason", failure.reason().word())
        .put("because", failure.reason().sentence())
        .put("place", failure.place())
        .object();
  }

  private static void findings(Findings findings, ObjectWriter out) {
    out.put("order", order(findings))
        .put("released", findings.release().released())
        .list(
            "recipients",
            findings.release().recipients().stream().map(ProofJson::recipient).toList())
        .put("record", record(findings))
        .put(
            "policy",
            JsonObject.with()
                .put("version", findings.policy().terms().version())
                .put("of", findings.policyVersions())
                .put("fingerprint", new Fingerprint(findings.policy().sid()).hex())
                .object())
        .list("notes", findings.notes().stream().map(ProofJson::note).toList());
    if (findings.order().tellWithheld()) {
      findings.notesNotHere().ifPresent(count -> out.put("notesNotHere", count));
    }
  }

  private static JsonObject order(Findings findings) {
    Order order = findings.order();
    return JsonObject.with()
        .put("id", findings.orderSid())
        .put("basis", order.basis())
        .put("under", order.under())
        .put("countersigned", findings.countersignedBy().map(role -> role.word()).orElse(""))
        .put("onePerson", findings.onePerson() ? "yes" : "no")
        .texts("terms", order.terms().stream().map(Term::word).toList())
        .put("mode", order.mode())
        .put("purpose", order.purpose())
        .put("extent", order.extent())
        .put("tellWithheld", order.tellWithheld() ? "yes" : "no")
        .put("issued", order.issued())
        .put("notBefore", order.notBefore())
        .put("expires", order.expires())
        .put("docket", findings.docket().orElse(""))
        .put("words", findings.words().orElse(""))
        .put("docketOpened", opened(order.courtRefCommit().isPresent(), findings.docket()))
        .put("wordsOpened", opened(order.wordsCommit().isPresent(), findings.words()))
        .put("namesNotOpened", findings.unnamed())
        .object();
  }

  /// Whether the file opens what the order commits to, or there is nothing to open.
  private static String opened(boolean committed, Optional<String> opening) {
    return committed ? (opening.isPresent() ? "yes" : "no") : "nothing-to-open";
  }

  private static JsonObject recipient(Recipient recipient) {
    return JsonObject.with()
        .put("role", recipient.role())
        .put("byHand", recipient.card().isEmpty() ? "yes" : "no")
        .object();
  }

  private static JsonObject record(Findings findings) {
    List<JsonObject> witnesses = new ArrayList<>();
    for (var witness : findings.witnesses()) {
      witnesses.add(
          JsonObject.with()
              .put("name", witness.name())
              .put("key", witness.type().algorithm())
              .put("time", witness.time())
              .object());
    }
    ObjectWriter out = JsonObject.with();
    findings
        .record()
        .ifPresent(record -> out.put("name", record.origin()).put("entries", record.size()));
    findings.seen().ifPresent(seen -> out.put("witnessedBy", seen));
    return out.list("witnesses", witnesses).object();
  }

  private static JsonObject note(Findings.Note note) {
    ObjectWriter out =
        JsonObject.with()
            .put("header", note.header())
            .put("version", note.version())
            .put("latest", note.latest())
            .put("integrity", note.integrity().word())
            .put("about", note.about().orElse(""))
            .texts("texts", note.runs());
    note.withheld()
        .ifPresent(closed ->
            out.put("withheldPassages", closed.passages())
                .texts("withheldPlaces", closed.ranges().stream().map(Object::toString).toList())
                .put("places", closed.places()));
    return out.object();
  }
}
