package keep.seal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import keep.seal.order.Basis;
import keep.seal.order.Extent;
import keep.seal.order.Order;
import keep.seal.order.Recipient;
import keep.seal.order.Term;
import keep.seal.order.Under;
import keep.seal.people.Fingerprint;
import keep.seal.people.Role;

/// A report in plain words: what `keep verify` prints and what is kept beside a release as
/// `proof.txt`.
///
/// The first line is the verdict, what it rests on and which rules; the line DEMO TRUST comes
/// before it where nobody real stands behind the policy.
public final class ProofText {
  /// The line before every verdict under a demonstration policy.
  public static final String DEMO_TRUST =
      "DEMO TRUST: the policy is for demonstration; nobody real stands behind it.";

  /// Stands between two passages that are not neighbours. It says only that something may stand
  /// between them.
  public static final String GAP = "  [...]";

  private static final String MARK = "  | ";

  private final StringBuilder out = new StringBuilder();

  private ProofText() {}

  /// The whole report, each line ended by a line feed.
  public static String of(Report report) {
    ProofText text = new ProofText();
    if (report.demoTrust()) {
      text.line(DEMO_TRUST);
    }
    text.line(firstLine(report));
    text.line(meaning(report.verdict()));
    text.failures(report);
    report
        .findings()
        .ifPresent(
            findings -> text.findings(findings, report.verdict() instanceof Verdict.NotCovered));
    return text.out.toString();
  }

  /// The verdict with what it rests on, in one line.
  public static String firstLine(Report report) {
    return switch (report.verdict()) {
      case Verdict.Covered ignored ->
          "COVERED: " + restsOn(report.findings().orElseThrow(), List.of());
      case Verdict.OtherBasis other ->
          "OTHER_BASIS: " + restsOn(report.findings().orElseThrow(), other.reasons());
      case Verdict.NotCovered not ->
          "NOT_COVERED: "
              + words(not.reasons())
              + "; "
              + restsOn(report.findings().orElseThrow(), others(report));
      case Verdict.Invalid invalid -> report.verdict().word() + ": " + invalid.first().line();
      case Verdict.NeedsTrust needs -> "NEEDS_TRUST: " + needs.reason().line();
    };
  }

  private static List<Failure> others(Report report) {
    return report.failures().stream()
        .filter(failure -> failure.failureClass() == FailureClass.OTHER_BASIS)
        .toList();
  }

  private static String words(List<Failure> failures) {
    return failures.stream()
        .map(failure -> failure.reason().word())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String restsOn(Findings findings, List<Failure> reasons) {
    List<String> parts = new ArrayList<>();
    if (findings.order().basis() == Basis.JUDGE) {
      parts.add("a judge's order");
    }
    if (!reasons.isEmpty()) {
      parts.add(words(reasons));
    }
    if (findings.order().basis() == Basis.PAPER) {
      if (findings.countersignedBy().filter(role -> role == Role.JUDGE).isPresent()) {
        parts.add("a court's order on paper, countersigned by a judge");
      }
      parts.add("order on paper: compare the sealed copy");
    }
    parts.add(
        findings.order().under() == Under.LAW
            ? "under the law in force, campaign test not applied"
            : "under the campaign process, a policy of the service");
    if (findings.onePerson()) {
      parts.add("one person");
    }
    return String.join("; ", parts);
  }

  private static String meaning(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Covered ignored ->
          "The passages below are word for word what their authors sealed. A judge's order covers"
              + " this release, and witnesses saw it in time.";
      case Verdict.OtherBasis ignored ->
          "The passages below are word for word what their authors sealed. Nothing is wrong with"
              + " this release; it rests on, or still lacks, what the first line names.";
      case Verdict.NotCovered not
          when not.reasons().stream().anyMatch(one -> one.reason() == Reason.POLICY_REPLACED) ->
          "The cards behind this release bear only signatures of a policy that has been replaced."
              + " Whose words the passages below are can no longer be told from this file. Do not use"
              + " them; ask the service for the release under its newer policy, and tell the court.";
      case Verdict.NotCovered ignored ->
          "The passages below are word for word what their authors sealed. The order does not cover"
              + " this release of them. Do not use them; tell the court and the service.";
      case Verdict.Invalid invalid when invalid.unreadable() ->
          "Nothing in this file could be checked, because it is not written the way a release is."
              + " That does not say that anybody forged it: mail and editors change files, too. Ask"
              + " for the file itself, not a copy that was opened and saved.";
      case Verdict.Invalid ignored ->
          "Do not rely on this file: something in it was changed or does not belong together. Ask"
              + " whoever sent it for the original, and tell the service if that fails too.";
      case Verdict.NeedsTrust ignored ->
          "Nothing was checked. Get the policy file from the service or the court by a road you"
              + " trust, compare its fingerprint, and name it with --policy.";
    };
  }

  private void failures(Report report) {
    if (report.failures().isEmpty()) {
      return;
    }
    heading(
        switch (report.verdict()) {
          case Verdict.Covered ignored -> "Checks";
          case Verdict.OtherBasis ignored -> "What it rests on or still lacks";
          case Verdict.NotCovered ignored -> "What did not hold";
          case Verdict.Invalid ignored -> "What did not hold";
          case Verdict.NeedsTrust ignored -> "What did not hold";
        });
    for (Failure failure : report.failures()) {
      line("  " + failure.failureClass().letter() + "  " + failure.line());
    }
  }

  private void findings(Findings findings, boolean beyondTheOrder) {
    order(findings, beyondTheOrder);
    recipients(findings);
    record(findings);
    excerpts(findings);
    withheld(findings);
    limits();
  }

  private void order(Findings findings, boolean beyondTheOrder) {
    Order order = findings.order();
    heading("The order");
    field("basis", basis(findings));
    field(
        "rules",
        order.under() == Under.LAW
            ? "the law in force; the campaign's test was not applied"
            : "the campaign process, which this service has adopted as its policy; it is not the law");
    field(
        "conditions",
        order.terms().isEmpty()
            ? "none"
            : order.terms().stream().map(Term::word).collect(Collectors.joining(", ")));
    field("for", order.purpose().word() + ", to " + order.mode().word());
    field(
        "scope",
        scope(findings)
            + (beyondTheOrder
                ? "; the order does not cover this release: see above"
                : ", within what was ordered"));
    field("issued", PlainText.time(order.issued()));
    field("not before", PlainText.time(order.notBefore()));
    field("expires", PlainText.time(order.expires()));
    field("order id", findings.orderSid().text());
    if (order.courtRefCommit().isPresent()) {
      field(
          "court's number",
          findings.docket().map(PlainText::inline).orElse("this file does not open it"));
    }
    if (order.wordsCommit().isPresent() && findings.words().isEmpty()) {
      field("its own words", "this file does not open the order's own words");
    }
    findings
        .words()
        .ifPresent(words -> {
          line("  in its own words:");
          out.append(PlainText.quoted(words, MARK));
        });
    if (findings.onePerson()) {
      field("note", "one person stood for two, as this practitioner's policy allows");
    }
  }

  /// What of the order's scope is in this file; what else it names may not be told here.
  private static String scope(Findings findings) {
    String notes = amount(findings.notes().size(), "note");
    return findings.order().extent() == Extent.WHOLE
        ? "the whole of " + notes
        : amount(findings.passages(), "passage")
            + (findings.abouts() > 0
                ? " and " + amount(findings.abouts(), "entry", "entries") + " of whom and when"
                : "")
            + " of "
            + notes;
  }

  private static String amount(int count, String thing) {
    return amount(count, thing, thing + "s");
  }

  private static String amount(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private static String basis(Findings findings) {
    return switch (findings.order().basis()) {
      case JUDGE -> "a judge's own signed order";
      case PAPER ->
          "a court's order on paper, entered by members of the service"
              + findings
                  .countersignedBy()
                  .map(role ->
                      role == Role.JUDGE
                          ? ", countersigned by a judge"
                          : ", confirmed by the court's office")
                  .orElse("; this file holds no countersignature of it");
      case CONSENT -> "the consent of the person the notes are about";
      case SUBJECT -> "the person's own access to her notes";
      case SERVICE -> "the service's own decision under the law in force";
    };
  }

  private void recipients(Findings findings) {
    heading("Released");
    field("claimed on", PlainText.time(findings.release().released()));
    for (Recipient recipient : findings.release().recipients()) {
      field("to", recipient.role() + how(recipient, findings));
    }
    for (Findings.Named named : findings.names()) {
      field(named.role().word(), PlainText.inline(named.name()));
    }
    if (findings.unnamed() > 0) {
      field(
          "names",
          "this file does not open the names behind "
              + amount(findings.unnamed(), "card")
              + " that it rests on");
    }
  }

  /// A judge's or survivor's card is in the file and proved; any other role is the order's word.
  private static String how(Recipient recipient, Findings findings) {
    if (recipient.card().isEmpty()) {
      return ", by hand";
    }
    return findings.release().provedRecipients().contains(recipient)
        ? ", by her card"
        : ", by card, in the order's word";
  }

  private void record(Findings findings) {
    heading("The record");
    findings
        .record()
        .ifPresentOrElse(
            record -> {
              field("name", record.origin());
              field("entries", String.valueOf(record.size()));
            },
            () -> field("state", "this release is not on the record yet"));
    for (var witness : findings.witnesses()) {
      field(
          "witness",
          witness.name()
              + (witness.counts()
                  ? " at " + PlainText.time(witness.time())
                  : ", at no time it names: not counted")
              + " ("
              + witness.type().algorithm()
              + ")");
    }
    findings.seen().ifPresent(seen -> field("witnessed by", PlainText.time(seen)));
    field(
        "policy",
        "version "
            + findings.policy().terms().version()
            + " of "
            + findings.policyVersions()
            + ", fingerprint "
            + new Fingerprint(findings.policy().sid()).hex());
  }

  private void excerpts(Findings findings) {
    for (int i = 0; i < findings.notes().size(); i++) {
      Findings.Note note = findings.notes().get(i);
      heading("Note " + (i + 1) + " of " + findings.notes().size());
      field("version", note.version() + ", newest: " + note.latest().word() + " (a claim)");
      field("integrity", note.integrity().sentence());
      note.about()
          .ifPresent(about -> {
            line("  whom and when it is about:");
            out.append(PlainText.quoted(about, MARK));
            line("  from its text:");
          });
      for (int r = 0; r < note.runs().size(); r++) {
        if (r > 0) {
          line(GAP);
        }
        // The line ends after the last word belong to the passage; on paper they only cost space.
        out.append(PlainText.quoted(note.runs().get(r).stripTrailing(), MARK));
      }
    }
  }

  /// How much, only where the order lets it be told; else that it may not be told.
  private void withheld(Findings findings) {
    if (!findings.order().tellWithheld()) {
      heading("What is withheld");
      line("  The order does not let it be told how much, or whether anything, is withheld.");
      return;
    }
    heading("What stays closed (the order lets this be told)");
    for (int i = 0; i < findings.notes().size(); i++) {
      findings.notes().get(i).withheld().ifPresent(closed -> field("note", amount(closed)));
    }
    findings
        .notesNotHere()
        .ifPresent(count ->
            field(
                "ordered",
                count + (count == 1 ? " more note" : " more notes") + " not in this file"));
    if (findings.order().extent() == Extent.WHOLE) {
      line("  The whole of each note was ordered.");
    }
  }

  private static String amount(Withheld closed) {
    String places =
        closed.ranges().isEmpty()
            ? ""
            : ", at places "
                + closed.ranges().stream().map(Object::toString).collect(Collectors.joining(", "))
                + " of "
                + closed.places();
    return closed.passages()
        + (closed.passages() == 1 ? " passage" : " passages")
        + (closed.about() ? " and the entry that says whom and when it is about" : "")
        + places;
  }

  private void limits() {
    heading("What cannot be known from this file alone");
    line("  - whether the order or a card ended later: whoever holds this file can look for end");
    line("    marks in the published record");
    line("  - whether a newer version of a note exists, or anything elsewhere");
    line(
        "  - whether a survivor named here is the one the notes are about: the service answers for");
    line("    that");
    line(
        "  - that the claimed times are exact: the record's order and the witnesses' times are the");
    line("    only clock");
  }

  private void heading(String title) {
    out.append('\n');
    line(title);
  }

  private void field(String name, String value) {
    line(String.format("  %-15s %s", name, value));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
