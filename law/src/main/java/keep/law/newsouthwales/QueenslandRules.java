package keep.law.newsouthwales;

import static keep.law.bench.Pen.PARTLY_READ;
import static keep.law.bench.Pen.READ;
import static keep.law.newsouthwales.Gates.ADDUCE;
import static keep.law.newsouthwales.Gates.COMPEL;
import static keep.law.newsouthwales.Gates.GRANT;
import static keep.law.newsouthwales.Gates.LOOK;
import static keep.law.newsouthwales.Gates.NOTICE;
import static keep.law.newsouthwales.Gates.PARTY_LOOK;
import static keep.law.newsouthwales.Gates.PRODUCE;
import static keep.law.newsouthwales.Gates.RELEASE;
import static keep.law.newsouthwales.Gates.TEST;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.bench.Pen;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.DecisionFacts;

/// What was read of Queensland's Act (Evidence Act 1977 Part 2 Division 2A), which is modelled on
/// that of New South Wales; the rest is carried over by likeness and says so.
final class QueenslandRules {
  /// Rules carried over from New South Wales, at medium confidence. Where Queensland has its own,
  /// that one speaks.
  private static final Set<String> CARRIED =
      Set.of(
          "NSW-1", "NSW-2", "NSW-8", "NSW-9", "NSW-10", "NSW-15", "NSW-16", "NSW-19", "NSW-21",
          "NSW-25", "NSW-26", "NSW-27", "NSW-29", "NSW-31", "NSW-32", "NSW-33", "NSW-36", "NSW-37",
          "NSW-38", "NSW-41", "NSW-46");

  private QueenslandRules() {}

  static List<Rule> carried(List<Rule> rules) {
    return rules.stream()
        .filter(rule -> CARRIED.contains(rule.id().text()))
        .map(rule ->
            Pen.byLikeness(
                rule,
                "Evidence Act 1977 (Qld) Part 2 Div 2A, modelled on NSW; section not read. In NSW: "
                    + rule.source()))
        .toList();
  }

  static List<Rule> rules(Pen pen) {
    return List.of(
        pen.rule(
            "QLD-1",
            "Is there leave for this act: seeking, producing, inspecting or using?",
            "Evidence Act 1977 (Qld) Part 2 Div 2A",
            PARTLY_READ,
            Set.of(COMPEL, PRODUCE, RELEASE, ADDUCE),
            QueenslandRules::leave),
        pen.rule(
            "QLD-2",
            "Was notice given, and have 14 days run?",
            "Evidence Act 1977 (Qld) s 14G",
            READ,
            Set.of(NOTICE, TEST, GRANT, COMPEL),
            QueenslandRules::notice),
        pen.rule(
            "QLD-3",
            "Is the court satisfied of all three limbs?",
            "Evidence Act 1977 (Qld) s 14H",
            PARTLY_READ,
            Set.of(TEST, GRANT, COMPEL),
            (facts, day) ->
                facts.yes(DecisionFacts.STATUTORY_TEST_APPLIED).isNo()
                    ? DoorRules.unlessOpened(facts, Finding.no("The Act's test was not applied."))
                    : DoorRules.unlessOpened(
                        facts,
                        Finding.of(
                            Reading.allLimbs(facts),
                            "All three limbs are found.",
                            "At least one limb fails.",
                            "Not all three limbs are found: an absent finding is a failed limb."))),
        pen.rule(
            "QLD-4",
            "Is it left to the court whether to consider the material?",
            "R v CDJ [2020] QDCPR 115; Evidence Act 1977 (Qld) Part 2 Div 2A",
            READ,
            Set.of(LOOK, TEST, GRANT),
            Pen.tells("The court may consider the material at this stage; it is not obliged to.")),
        pen.rule(
                "QLD-5",
                "Has no party's lawyer inspected it in order to argue for leave?",
                "MH v HJ [2023] QSC 176",
                READ,
                Set.of(PARTY_LOOK, GRANT, RELEASE),
                VoiceRules::nobodyFirst)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
            "QLD-6",
            "May the court be satisfied of its value without reading every document?",
            "Queensland decisions, as noted",
            PARTLY_READ,
            Set.of(TEST, GRANT),
            (facts, day) ->
                facts.yes(DecisionFacts.COURT_INSPECTED).isNo()
                        || facts.yes(DecisionFacts.JUDGE_REVIEWED_RECORD).isNo()
                    ? Finding.yes("It may: not to have read every document is no fault.")
                    : Finding.yes("It may; whether it read them is not what decides.")),
        pen.rule(
                "QLD-7",
                "Is a basis shown, beyond speculation?",
                "Queensland decisions, as noted",
                PARTLY_READ,
                Set.of(LOOK, TEST, GRANT, COMPEL),
                (facts, day) ->
                    DoorRules.unlessOpened(
                        facts,
                        Finding.of(
                            facts.yes(ApplicationFacts.BASIS_SHOWN),
                            "A basis is shown.",
                            "No basis is shown: speculation earns neither leave nor a look.",
                            "Whether a basis is shown is not known.")))
            .whenUnknown(Unknown.IS_SHOWN));
  }

  private static Finding leave(Known facts, LocalDate day) {
    Answer first = facts.yes(ApplicationFacts.LEAVE_BEFORE_SUBPOENA);
    boolean none = facts.yes(ApplicationFacts.LEAVE_SOUGHT).isNo() || first.isNo();
    Answer given =
        facts
            .get(ApplicationFacts.LEAVE_GATES)
            .map(gates -> Answer.of(!gates.isEmpty()))
            .orElse(Answer.UNKNOWN);
    return DoorRules.unlessOpened(
        facts,
        Finding.of(
            none ? Answer.NO : given.or(first),
            "Leave came first.",
            "Leave did not come first.",
            "Whether leave came first is not known."));
  }

  private static Finding notice(Known facts, LocalDate day) {
    Finding given = NoticeRules.given(facts, day);
    if (!given.asked() || given.answer().isNo()) {
      return given;
    }
    Finding days = NoticeRules.fourteenDays(facts, day);
    return days.answer().isNo() || given.answer().isYes() ? days : given;
  }
}
