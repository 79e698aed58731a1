package keep.law.campaign;

import static keep.law.campaign.Draft.OURS;
import static keep.law.campaign.Draft.OURS_M;
import static keep.law.campaign.Draft.duty;
import static keep.law.campaign.Draft.inMatter;
import static keep.law.campaign.Draft.isStep;
import static keep.law.campaign.Draft.rule;
import static keep.law.facts.CourtFacts.PRODUCED_TO;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.MatterFacts.APPEAL_LODGED;
import static keep.law.facts.ProcessFacts.EXISTENCE_ASKED;
import static keep.law.facts.RequestFacts.APPLICANT;
import static keep.law.facts.RequestFacts.APPLICANT_REPRESENTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keep.law.Answer;
import keep.law.Clock;
import keep.law.Consequence.Follows;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.RuleId;
import keep.law.Tag;
import keep.law.Tag.Confidence;

/// CP-80 to CP-90: fairness to the accused, and to the truth.
final class FairnessRules {
  private FairnessRules() {}

  static List<Rule> all() {
    Set<Gate> clocked =
        Set.of(
            Gates.LODGE,
            Gates.INTAKE,
            Gates.NOTICE,
            Gates.EXTEND,
            Gates.HEARING,
            Gates.STAGE_1,
            Gates.GRANT,
            Gates.TELL);
    return List.of(
        rule(
            "CP-80",
            "Does the judge add only from what she has read, the parties being told the issue and not the words?",
            "Our default; a judge's ordinary duty of fairness",
            OURS,
            Set.of(Gates.ADD),
            FairnessRules::addition),
        rule(
            "CP-80",
            "Were survivor and service heard on every passage that the judge added?",
            "Our default",
            OURS,
            Set.of(Gates.GRANT),
            FairnessRules::heardOnAddition),
        rule(
            "CP-81",
            "If a refused application is renewed: is a change of circumstances stated, before verdict or on appeal?",
            "Our default",
            OURS,
            Set.of(Gates.LODGE),
            FairnessRules::renewal),
        rule(
            "CP-82",
            "If the accused has no lawyer: has the judge appointed one for this application?",
            "Our default, as under YJCEA 1999 s.38",
            Tag.ours(Confidence.H, "K"),
            Set.of(Gates.HEARING),
            FairnessRules::advocate),
        rule(
                "CP-82",
                "Does an accused without a lawyer apply, so that one is to be appointed?",
                "Our default",
                OURS,
                Set.of(Gates.LODGE),
                (facts, day) -> Finding.notAsked("The duty follows."))
            .then((facts, day, allowed) ->
                duty(
                    allowed && unrepresented(facts),
                    "appoint-advocate",
                    "judge",
                    Optional.empty(),
                    "CP-82",
                    "Appoint a lawyer for this application. It is not invalid; its clocks run.",
                    "appoint-advocate")),
        rule(
            "CP-83",
            "Is a basis stated for asking the judge whether notes exist?",
            "Our default",
            OURS_M,
            Set.of(Gates.EXISTENCE),
            FairnessRules::existenceBasis),
        rule(
            "CP-83",
            "Did a judge ask, and does the answer go to the judge alone, under seal?",
            "Our default",
            OURS_M,
            Set.of(Gates.EXISTENCE_ANSWER),
            FairnessRules::existenceAnswer),
        rule(
            "CP-84",
            "Was it asked of every passage read whether it could assist the accused or undermine the prosecution, with a reason for each so marked that stays closed?",
            "Our default; the words of CPIA 1996 s.3",
            Tag.ours(Confidence.H, "K"),
            Set.of(Gates.GRANT, Gates.REFUSE),
            FairnessRules::twoQuestions),
        rule(
            "CP-85",
            "Did the judge look for what the defence asked her to look for?",
            "Our default",
            OURS_M,
            Set.of(Gates.GRANT, Gates.REFUSE),
            FairnessRules::issuesNote),
        rule(
            "CP-86",
            "Is it answered for every passage that goes out whether it misleads without another?",
            "Our default",
            OURS,
            Set.of(Gates.GRANT),
            FairnessRules::completeness),
        rule(
            "CP-87",
            "If leave is for the prosecution: were the rest of those notes looked at for the accused's side first?",
            "Our default",
            OURS_M,
            Set.of(Gates.GRANT),
            (facts, day) ->
                facts.is(APPLICANT, "prosecutor").isYes()
                    ? restLookedAt(facts, day)
                    : Finding.notAsked("The prosecution does not apply.")),
        rule(
            "CP-87",
            "Were the rest of those notes looked at for the accused's side first?",
            "Our default",
            OURS_M,
            Set.of(Gates.CONSENT_DECISION),
            FairnessRules::restLookedAt),
        rule(
            "CP-89",
            "Does a note of integrity go to both parties with it?",
            "Our default",
            OURS,
            Set.of(Gates.RELEASE),
            FairnessRules::integrity),
        rule(
                "CP-90",
                "Are the custody limit and the trial shown beside every clock?",
                "Our default",
                OURS,
                clocked,
                (facts, day) -> Finding.notAsked("The clocks follow."))
            .then(FairnessRules::custodyClocks));
  }

  private static boolean unrepresented(Known facts) {
    return facts.is(APPLICANT, "accused").isYes() && !facts.yes(APPLICANT_REPRESENTED).isYes();
  }

  private static Finding addition(Known facts, LocalDate day) {
    Set<String> added = facts.setOf(PASSAGES_ADDED_BY_JUDGE);
    if (added.isEmpty()) {
      return Finding.no("No passage is named.");
    }
    Set<String> unread = Draft.missing(added, facts.setOf(PASSAGES_INSPECTED));
    if (!unread.isEmpty()) {
      return Finding.no("Not read by the judge: " + Draft.list(unread) + ".");
    }
    if (isStep(facts, "hear-addition") && !facts.yes(HEARD_ON_ADDITION).isYes()) {
      return Finding.unknown("It is not recorded that survivor and service were heard.");
    }
    return Finding.of(
        facts.yes(PARTIES_TOLD_ISSUE_ONLY),
        "The parties were told the issue, not the words.",
        "The parties were told more than the issue, or nothing.",
        "It is not recorded what the parties were told.");
  }

  private static Finding heardOnAddition(Known facts, LocalDate day) {
    Set<String> added = new TreeSet<>(facts.setOf(PASSAGES_ADDED_BY_JUDGE));
    added.retainAll(facts.setOf(PASSAGES_ORDERED));
    if (added.isEmpty()) {
      return Finding.notAsked("No added passage is ordered.");
    }
    return Finding.of(
        facts.yes(HEARD_ON_ADDITION).and(facts.yes(PARTIES_TOLD_ISSUE_ONLY)),
        "They were heard on the addition.",
        "They were not heard on the addition.",
        "It is not recorded that they were heard on the addition.");
  }

  private static Finding renewal(Known facts, LocalDate day) {
    if (!isStep(facts, "renew")) {
      return Finding.notAsked("It is not a renewal.");
    }
    if (facts.yes(VERDICT_GIVEN).isYes() && !facts.yes(APPEAL_LODGED).isYes()) {
      return Finding.no("The verdict has been given and no appeal is pending.");
    }
    return Finding.of(
        facts.yes(CHANGE_OF_CIRCUMSTANCES),
        "A change of circumstances is stated.",
        "No change of circumstances is stated.",
        "No change of circumstances is recorded.");
  }

  private static Finding advocate(Known facts, LocalDate day) {
    if (!unrepresented(facts)) {
      return Finding.notAsked("The applicant has a lawyer.");
    }
    return facts.yes(ADVOCATE_APPOINTED).isYes()
        ? Finding.yes("The judge appointed a lawyer.")
        : Finding.no(
            "The application waits for the lawyer whom the judge appoints; it is not invalid.");
  }

  private static Finding existenceBasis(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(EXISTENCE_BASIS_STATED),
        "A basis is stated.",
        "No basis is stated.",
        "No basis is recorded.");
  }

  private static Finding existenceAnswer(Known facts, LocalDate day) {
    if (inMatter(facts) && !facts.yes(EXISTENCE_ASKED).isYes()) {
      return Finding.no("No judge has asked.");
    }
    return Finding.of(
        facts.is(PRODUCED_TO, "court"),
        "The answer goes to the judge.",
        "The answer would go to somebody other than the judge.",
        "It is not said to whom the answer goes.");
  }

  private static Finding twoQuestions(Known facts, LocalDate day) {
    Optional<Set<String>> read = facts.get(PASSAGES_INSPECTED);
    if (read.isEmpty()) {
      return Finding.notAsked("No passages were read.");
    }
    Set<String> unasked = new TreeSet<>();
    Set<String> unexplained = new TreeSet<>();
    Set<String> ordered = facts.setOf(PASSAGES_ORDERED);
    for (String passage : read.get()) {
      Answer assists = facts.passage(ASSISTS_ACCUSED, passage);
      Answer undermines = facts.passage(UNDERMINES_PROSECUTION, passage);
      if (assists.isUnknown() || undermines.isUnknown()) {
        unasked.add(passage);
      } else if (assists.or(undermines).isYes()
          && !ordered.contains(passage)
          && !facts.passage(REASON_FOR_WITHHOLDING, passage).isYes()) {
        unexplained.add(passage);
      }
    }
    if (!unasked.isEmpty()) {
      return Finding.no("Not answered for: " + Draft.list(unasked) + ".");
    }
    return unexplained.isEmpty()
        ? Finding.yes("Both questions are answered for every passage read.")
        : Finding.no("Marked, kept closed, and no sealed reason: " + Draft.list(unexplained) + ".");
  }

  private static Finding issuesNote(Known facts, LocalDate day) {
    if (!facts.yes(ISSUES_NOTE_LODGED).isYes()) {
      return Finding.notAsked("The defence lodged no note.");
    }
    Set<String> unanswered = new TreeSet<>();
    for (String passage : facts.setOf(PASSAGES_INSPECTED)) {
      if (facts.passage(ASSISTS_ACCUSED, passage).isUnknown()) {
        unanswered.add(passage);
      }
    }
    return unanswered.isEmpty()
        ? Finding.yes("She looked for what the defence asked for.")
        : Finding.no("The defence's issues are not answered for: " + Draft.list(unanswered) + ".");
  }

  private static Finding completeness(Known facts, LocalDate day) {
    Optional<Set<String>> ordered = facts.get(PASSAGES_ORDERED);
    if (ordered.isEmpty()) {
      return Finding.notAsked("No passages are named.");
    }
    Map<String, Set<String>> answered = facts.get(MISLEADING_WITHOUT).orElse(Map.of());
    Set<String> open = Draft.missing(ordered.get(), answered.keySet());
    return open.isEmpty()
        ? Finding.yes("Answered for every passage that goes out.")
        : Finding.no("Not answered for: " + Draft.list(open) + ".");
  }

  private static Finding restLookedAt(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(REST_LOOKED_AT),
        "The rest was looked at for the accused's side.",
        "The rest was not looked at for the accused's side.",
        "It is not recorded that the rest was looked at for the accused's side.");
  }

  private static Finding integrity(Known facts, LocalDate day) {
    return Finding.of(
        facts.yes(INTEGRITY_NOTE_GIVEN),
        "It goes to both.",
        "No note of integrity goes with it.",
        "It is not recorded that a note of integrity goes with it.");
  }

  /// Whether the custody limit or the trial would fall inside the ordinary notice period: a reason
  /// by itself to shorten it.
  static boolean custodyPresses(Known facts) {
    Optional<LocalDate> end = NoticePeriod.lastService(facts).flatMap(NoticePeriod::ordinary);
    return end.isPresent()
        && facts.get(CUSTODY_LIMIT_ON).filter(limit -> !limit.isAfter(end.get())).isPresent();
  }

  private static Follows custodyClocks(Known facts, LocalDate day, boolean allowed) {
    List<Clock> clocks = new ArrayList<>();
    facts
        .get(CUSTODY_LIMIT_ON)
        .ifPresent(limit -> clocks.add(until("custody", day, limit, "the custody time limit")));
    facts.get(TRIAL_ON).ifPresent(trial -> clocks.add(until("trial", day, trial, "the trial")));
    return new Follows(List.of(), clocks);
  }

  private static Clock until(String word, LocalDate day, LocalDate end, String what) {
    long left = Math.max(0, end.toEpochDay() - day.toEpochDay());
    return new Clock(
        word,
        new RuleId("CP-90"),
        day,
        Optional.of(end),
        Optional.of(end),
        left + " days left before " + what + ".");
  }
}
