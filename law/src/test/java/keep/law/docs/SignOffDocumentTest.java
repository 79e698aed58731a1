package keep.law.docs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import keep.law.NotEncoded;
import keep.law.OpenQuestion;
import keep.law.Regime;
import keep.law.Rule;
import keep.law.RuleId;
import keep.law.Tag.Confidence;
import keep.law.regimes.Regimes;
import keep.law.signoff.Sentence;
import keep.law.signoff.Sentences;
import keep.law.signoff.SignOffs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The sheet a solicitor reads. Every regime's rules, open questions and left-out ids flow in.
class SignOffDocumentTest {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);
  private static final List<String> DOUBT =
      List.of(
          "(m)",
          "(l)",
          "not read",
          "not checked",
          "not found",
          "secondary",
          "our default",
          "as reported");

  @Test
  @DisplayName("docs/law/sign-off.md asks for everything a solicitor must confirm")
  void the_sign_off_sheet_is_up_to_date() {
    Documents.isUpToDate("docs/law/sign-off.md", sheet());
  }

  @Test
  @DisplayName("docs/law/not-encoded.md gives a reason for every id that is not a rule")
  void the_list_of_what_is_not_encoded_is_up_to_date() {
    StringBuilder text = new StringBuilder("# Ids of the notes that are not rules\n\n");
    text.append(
        "Written from the code; do not edit. Each with the reason it cannot be a rule.\n\n");
    text.append("| Id | What | Why it is not a rule |\n|---|---|---|\n");
    for (Regime regime : regimes()) {
      for (NotEncoded left : regime.notEncoded()) {
        text.append("| ").append(left.id()).append(" | ").append(left.what());
        text.append(" | ").append(left.reason()).append(" |\n");
      }
    }
    Documents.isUpToDate("docs/law/not-encoded.md", text.toString());
  }

  /// The regimes by themselves; a policy over a law repeats both.
  private static List<Regime> regimes() {
    return Regimes.names().stream()
        .filter(name -> !name.contains("-over-"))
        .map(Regimes::named)
        .toList();
  }

  private static String sheet() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # What a solicitor must confirm

        Written from the code; do not edit. Nobody has signed anything here until a row of section 1 says so.

        A sign-off is data: name, firm, regulator's number, the sentences covered (by a digest of their words), version, date, expiry. A changed
        sentence loses it. Without one, pages say "not yet checked by a solicitor" and letters are drafts. Add a sign-off in
        `keep.law.signoff.SignOffs`; add or change a sentence in `keep.law.signoff.Sentences`.

        """);
    signed(text);
    text.append("## 2. What was looked for at source, and what was found\n\n");
    text.append(
        """
        Looked for again on 23 November 2026, in stored copies of public pages and repositories, and once more on 28 November 2026 with the same result.

        - **The final Code of Practice (January 2026): not found.** Only the opening of the draft of April 2025, the opening of the government's response and
          reports of the final text are at hand. EW-14 (steps), EW-40 and EW-41 therefore keep their marks: EW-14 H for the presumption (s.44D(2) read), M for its
          steps; EW-40 H for police on reports alone, L for the equivalent grade of other bodies; EW-41 M. No paragraph can be cited.
        - **The regulations that brought the Code into force: name found, text not.** Police, Crime, Sentencing and Courts Act 2022 (Victim Information
          Requests: Code of Practice) Regulations 2025, in force 12 January 2026 (a summary of 3 December 2025). The number was not found.
        - **The Counselling Services Regulations 2025: not found.** Three summaries agree on the gist of regulation 2; the text and number were not read. EW-05 stays.
        - **The Criminal Procedure Rules 2025 (SI 2025/909): read** in a stored copy of the instrument as made, rules 2.1 to 2.4, Part 4, Part 17 and Part 22. This
          raises: the copy for somebody under 18 (r.4.3(2)), service by document exchange (r.4.11(2)(c)), the deposit rule (r.4.11(2)(d)), section 41 times (rr.22.4,
          22.6). It closes one question: only contempt applications must be served by hand (r.4.7), so a witness summons may be served by e-mail where r.4.6
          is met; but service on a party's lawyer is not service of a witness summons (r.4.10(a)). It sharpens EW-104 and raises a question on EW-96 (below).
        - **Sections 44A to 44F**: a stored page of s.44B as at 7 April 2026 shows no change and none outstanding; the one of s.44D warns of changes at a future
          date, which were not found. The stored copy of the whole Act of that day leaves out inserted sections, so it shows nothing either way.

        """);
    text.append("## 3. Rules of medium or low confidence, and rules with a part in doubt\n\n");
    text.append(
        "| Regime | Id | Confidence | Question | Source and doubt |\n|---|---|---|---|---|\n");
    for (Regime regime : regimes()) {
      regime.rules().stream()
          .filter(SignOffDocumentTest::mustBeConfirmed)
          .forEach(rule -> row(text, regime, rule));
    }
    text.append("\n## 4. Open questions\n\n");
    for (Regime regime : regimes()) {
      int number = 1;
      for (OpenQuestion open : regime.openQuestions()) {
        text.append("- **").append(regime.name()).append(' ').append(number++).append("**");
        text.append(open.rules().isEmpty() ? "" : " (" + open.rules() + ")");
        text.append(": ").append(open.question()).append('\n');
      }
    }
    sentences(text);
    return text.toString();
  }

  private static void signed(StringBuilder text) {
    text.append("## 1. Sign-offs\n\n");
    if (SignOffs.RECORDED.all().isEmpty()) {
      text.append("None. Every sentence below is ").append(SignOffs.NOT_YET).append(".\n\n");
      return;
    }
    text.append(
        "| Name | Firm | Number | Sentences | Version | Date | Expires |\n|---|---|---|---|---|---|---|\n");
    SignOffs.RECORDED
        .all()
        .forEach(each ->
            text.append("| ")
                .append(each.name())
                .append(" | ")
                .append(each.firm())
                .append(" | ")
                .append(each.regulatorNumber())
                .append(" | ")
                .append(each.sentences().size())
                .append(" | ")
                .append(each.version())
                .append(" | ")
                .append(each.date())
                .append(" | ")
                .append(each.expires())
                .append(" |\n"));
    text.append('\n');
  }

  private static boolean mustBeConfirmed(Rule rule) {
    String source = rule.source().text().toLowerCase(Locale.ROOT);
    return rule.tag().confidence() != Confidence.H
        || rule.tag().basis().equals("K")
        || (rule.tag().origin() == keep.law.Tag.Origin.LAW
            && DOUBT.stream().anyMatch(source::contains));
  }

  private static void row(StringBuilder text, Regime regime, Rule rule) {
    text.append("| ").append(regime.name()).append(" | ").append(rule.id()).append(" | ");
    text.append(rule.tag().confidence()).append(' ').append(rule.tag().basis()).append(" | ");
    text.append(rule.question().replace("|", "\\|")).append(" | ");
    text.append(rule.source().text().replace("|", "\\|")).append(" |\n");
  }

  private static void sentences(StringBuilder text) {
    text.append("\n## 5. The first batch of sentences\n\n");
    text.append(Sentences.firstBatch().size())
        .append(" sentences that help pages and letters show, English only so far.\n\n");
    text.append("| Id | For | Sentence | Rests on | State |\n|---|---|---|---|---|\n");
    for (Sentence sentence : Sentences.firstBatch()) {
      text.append("| ").append(sentence.id()).append(" | ").append(sentence.audience().words());
      text.append(" | ").append(sentence.text()).append(" | ");
      text.append(sentence.rules().stream().map(RuleId::text).collect(Collectors.joining(", ")));
      text.append(" | ").append(SignOffs.RECORDED.words(sentence, WRITTEN)).append(" |\n");
    }
  }
}
