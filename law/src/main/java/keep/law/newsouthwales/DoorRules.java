package keep.law.newsouthwales;

import static keep.law.bench.Pen.PARTLY_READ;
import static keep.law.bench.Pen.READ;
import static keep.law.newsouthwales.Gates.ADDUCE;
import static keep.law.newsouthwales.Gates.APPLY;
import static keep.law.newsouthwales.Gates.COMPEL;
import static keep.law.newsouthwales.Gates.CONSENT;
import static keep.law.newsouthwales.Gates.GRANT;
import static keep.law.newsouthwales.Gates.LOOK;
import static keep.law.newsouthwales.Gates.MISCONDUCT;
import static keep.law.newsouthwales.Gates.NOTICE;
import static keep.law.newsouthwales.Gates.PRODUCE;
import static keep.law.newsouthwales.Gates.RELEASE;
import static keep.law.newsouthwales.Gates.TEST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.bench.Pen;
import keep.law.facts.ApplicationFacts;
import keep.law.facts.DecisionFacts;
import keep.law.facts.HearingFacts;
import keep.law.facts.RequestFacts;

/// The closed door of preliminary proceedings and the locked door of the others (ss 297 to 298A;
/// NSW-8 to NSW-17).
final class DoorRules {
  private DoorRules() {}

  static List<Rule> rules(Pen pen) {
    return List.of(
        pen.rule(
            "NSW-8",
            "Are these proceedings in which a court has power to give leave?",
            "Criminal Procedure Act 1986 (NSW) s 297; KS v Veitch (No 2) at [20]; exact limbs of s 297 medium (M)",
            READ,
            Set.of(APPLY, TEST, GRANT, COMPEL, PRODUCE, RELEASE, ADDUCE),
            DoorRules::notPreliminary),
        pen.rule(
            "NSW-9",
            "Do consent and misconduct open the door even in committal and bail?",
            "Criminal Procedure Act 1986 (NSW) ss 300(1), 301",
            READ,
            Set.of(CONSENT, MISCONDUCT),
            (facts, day) ->
                Reading.preliminary(facts).isYes()
                    ? Finding.yes("They do, in any proceedings.")
                    : Finding.notAsked("It is not committal or bail, as far as is known.")),
        pen.rule(
            "NSW-10",
            "May the court read it, in committal or bail, to decide whether it is protected?",
            "Criminal Procedure Act 1986 (NSW) s 299B(1), (5)",
            READ,
            Set.of(LOOK),
            (facts, day) ->
                Reading.preliminary(facts).isYes()
                    ? Finding.yes(
                        "It may read to decide that, and nothing more: reading is not leave.")
                    : Finding.notAsked("It is not committal or bail, as far as is known.")),
        pen.rule(
            "NSW-11",
            "Did a court give leave before anybody sought to compel production?",
            "Criminal Procedure Act 1986 (NSW) s 298(1)",
            READ,
            Set.of(COMPEL),
            DoorRules::leaveToCompel),
        pen.rule(
            "NSW-12",
            "Is there leave for the document to be produced?",
            "Criminal Procedure Act 1986 (NSW) s 298(2)",
            READ,
            Set.of(PRODUCE, RELEASE),
            (facts, day) ->
                unlessOpened(
                    facts,
                    Finding.of(
                        Reading.leaveFor(facts, "produce", "compel"),
                        "There is leave to produce it.",
                        "There is no leave to produce it.",
                        "Whether there is leave to produce it is not known."))),
        pen.rule(
            "NSW-13",
            "Is there leave for evidence that would reveal it, questions in cross-examination included?",
            "Criminal Procedure Act 1986 (NSW) s 298(3)",
            READ,
            Set.of(ADDUCE),
            (facts, day) ->
                unlessOpened(
                    facts,
                    Finding.of(
                        Reading.leaveFor(facts, "adduce"),
                        "There is leave to adduce it.",
                        "There is no leave to adduce it.",
                        "Whether there is leave to adduce it is not known."))),
        pen.rule(
                "NSW-14",
                "Does the leave cover this act, and not only another one?",
                "Criminal Procedure Act 1986 (NSW) s 298; KS v Veitch (No 2) at [23]",
                PARTLY_READ,
                Set.of(COMPEL, PRODUCE, RELEASE, ADDUCE),
                DoorRules::eachAct)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
                "NSW-15",
                "Did leave come first, after notice and the test, and for no other reason than the test?",
                "Criminal Procedure Act 1986 (NSW) s 298(1); KS v Veitch (No 2); R v Bonanno [2020] NSWCCA 156 at [12]-[13]",
                READ,
                Set.of(COMPEL, TEST, GRANT),
                DoorRules::leaveFirst)
            .whenUnknown(Unknown.IS_SHOWN),
        pen.rule(
            "NSW-16",
            "Do the same rules bind this applicant as anybody else?",
            "Criminal Procedure Act 1986 (NSW) s 298 (\"a person\")",
            READ,
            Set.of(APPLY, COMPEL, TEST, GRANT),
            (facts, day) ->
                facts
                    .get(RequestFacts.APPLICANT)
                    .map(who -> Finding.yes("They bind the " + who + " like everybody."))
                    .orElseGet(() -> Finding.notAsked("Who applies is not known; all are bound."))),
        pen.rule(
                "NSW-17",
                "Is she left free not to say who her counsellor is?",
                "Criminal Procedure Act 1986 (NSW) s 298A; bench book at [5-500]",
                READ,
                Set.of(APPLY, NOTICE, COMPEL, GRANT),
                (facts, day) ->
                    Finding.of(
                        facts.yes(HearingFacts.COUNSELLOR_NAME_FORCED).not(),
                        "She was not made to name the counsellor.",
                        "She was made to name the counsellor.",
                        "Whether she was made to name the counsellor is not recorded."))
            .whenUnknown(Unknown.IS_SHOWN));
  }

  static Finding unlessOpened(Known facts, Finding finding) {
    return Reading.opened(facts).isYes()
        ? Finding.notAsked("Consent, misconduct or a ruling takes it out of the Division.")
        : finding;
  }

  private static Finding notPreliminary(Known facts, LocalDate day) {
    return unlessOpened(
        facts,
        Finding.of(
            Reading.preliminary(facts).not(),
            "They are not committal or bail.",
            "They are committal or bail: nothing opens the door there but consent or misconduct.",
            "The kind of proceeding is not known."));
  }

  private static Finding leaveToCompel(Known facts, LocalDate day) {
    Answer before = facts.yes(ApplicationFacts.LEAVE_BEFORE_SUBPOENA);
    Answer given = Reading.leaveFor(facts, "compel");
    return unlessOpened(
        facts,
        Finding.of(
            before.isNo() || given.isNo() ? Answer.NO : before.or(given),
            "Leave to compel was given first.",
            "There was no leave to compel before production was sought.",
            "Whether leave to compel came first is not known."));
  }

  private static Finding eachAct(Known facts, LocalDate day) {
    Optional<String> act = facts.get(RequestFacts.ACT_ALLEGED);
    if (act.isEmpty() || !facts.knows(ApplicationFacts.LEAVE_GATES)) {
      return Finding.notAsked("What is sought, or what leave covers, is not recorded.");
    }
    Answer covered =
        switch (act.get()) {
          case "compel" -> Reading.leaveFor(facts, "compel");
          case "produce" -> Reading.leaveFor(facts, "produce", "compel");
          case "adduce", "adduce-by-cross-examination" -> Reading.leaveFor(facts, "adduce");
          default -> Answer.UNKNOWN;
        };
    return unlessOpened(
        facts,
        Finding.of(
            covered,
            "The leave covers this act.",
            "The leave does not cover this act: leave for one is not leave for another.",
            "The act is none of the three that need leave."));
  }

  private static Finding leaveFirst(Known facts, LocalDate day) {
    if (Reading.opened(facts).isYes()) {
      return Finding.notAsked("Consent, misconduct or a ruling takes it out of the Division.");
    }
    if (facts.yes(ApplicationFacts.LEAVE_BEFORE_SUBPOENA).isNo()) {
      return Finding.no("The subpoena came before leave: it is liable to be set aside.");
    }
    if (facts.yes(DecisionFacts.STATUTORY_TEST_APPLIED).isNo()) {
      return Finding.no("The Act's test was not worked through.");
    }
    if (facts.yes(ApplicationFacts.NOTICE_GIVEN).isNo() && !Reading.waived(facts).isYes()) {
      return Finding.no("Leave on no notice, where notice was not waived, does not stand.");
    }
    Optional<Set<String>> basis = facts.get(DecisionFacts.GRANT_BASIS);
    if (basis.isPresent() && !basis.get().equals(Set.of("test-met"))) {
      return Finding.no(
          "It rests on something other than the test: nobody's agreement cures that.");
    }
    return facts
            .yes(ApplicationFacts.LEAVE_BEFORE_SUBPOENA)
            .or(basis.isPresent() ? Answer.YES : Answer.UNKNOWN)
            .isYes()
        ? Finding.yes("Leave came first, on the test.")
        : Finding.unknown("Whether leave came first, and on what, is not known.");
  }
}
