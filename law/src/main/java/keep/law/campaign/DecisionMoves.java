package keep.law.campaign;

import static keep.law.campaign.Acts.JUDGE;
import static keep.law.campaign.Acts.JUSTICES;
import static keep.law.campaign.Acts.MEMBER;
import static keep.law.campaign.Acts.PARTY;
import static keep.law.campaign.Acts.REGISTRAR;
import static keep.law.campaign.Acts.RELEASER;
import static keep.law.campaign.Acts.SURVIVOR;
import static keep.law.campaign.Acts.is;
import static keep.law.campaign.Acts.move;
import static keep.law.campaign.Acts.no;
import static keep.law.campaign.Acts.yes;
import static keep.law.facts.ApplicationFacts.*;
import static keep.law.facts.CourtFacts.*;
import static keep.law.facts.DecisionFacts.*;
import static keep.law.facts.FairnessFacts.*;
import static keep.law.facts.HearingFacts.*;
import static keep.law.facts.MatterFacts.*;
import static keep.law.facts.ProcessFacts.*;
import static keep.law.facts.RequestFacts.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.PassageFinding;
import keep.law.Signer;
import keep.law.explore.Move;

/// The acts tried from stage 1 to the return of what went out.
final class DecisionMoves {
  private static final String ASKED = WalkMoves.ASKED;
  private static final String UNASKED = WalkMoves.UNASKED;
  private static final Set<String> BOTH = Set.of(ASKED, UNASKED);

  private DecisionMoves() {}

  static void at(String walk, List<Move> moves, Facts facts, LocalDate day) {
    switch (walk) {
      case Walk.HEARING -> stage1(moves);
      case Walk.PRODUCTION -> production(moves);
      case Walk.INSPECTS -> findings(moves, facts, day);
      case Walk.STAYED -> stay(moves, facts, day);
      case Walk.RELEASED, Walk.TRIAL_USE, Walk.SUSPENDED -> access(moves, facts, day);
      case Walk.CLOSED ->
          moves.add(
              move(
                  "return or destruction is certified",
                  MEMBER,
                  "certify",
                  is(RETURN_CERTIFIED_ON, day)));
      default -> {}
    }
  }

  private static void stage1(List<Move> moves) {
    moves.add(
        move(
            "stage 1 is shown",
            JUDGE,
            "stage-1",
            is(STAGE, "1"),
            yes(SUBSTANTIAL_PROBATIVE_VALUE),
            yes(REASONS_GIVEN)));
    moves.add(
        move(
            "stage 1 is not shown",
            JUDGE,
            "stage-1",
            is(STAGE, "1"),
            no(SUBSTANTIAL_PROBATIVE_VALUE),
            yes(REASONS_GIVEN)));
    moves.add(move("stage 1 is left open", JUDGE, "stage-1", is(STAGE, "1"), yes(REASONS_GIVEN)));
    moves.add(
        move(
            "the judge looks before stage 1",
            JUDGE,
            "stage-1",
            is(STAGE, "1"),
            yes(SUBSTANTIAL_PROBATIVE_VALUE),
            yes(COURT_INSPECTED)));
    moves.add(
        move(
            "justices decide stage 1",
            JUSTICES,
            "stage-1",
            is(STAGE, "1"),
            yes(SUBSTANTIAL_PROBATIVE_VALUE)));
  }

  private static void production(List<Move> moves) {
    moves.add(
        move(
            "the service files its schedule",
            RELEASER,
            "schedule",
            is(PASSAGES_SCHEDULED, BOTH),
            is(PASSAGES_APPLIED_FOR, Set.of(ASKED)),
            yes(SCHEDULE_COMPLETE)));
    moves.add(
        move(
            "the service files a schedule it does not certify",
            RELEASER,
            "schedule",
            is(PASSAGES_SCHEDULED, BOTH),
            is(PASSAGES_APPLIED_FOR, Set.of(ASKED)),
            no(SCHEDULE_COMPLETE)));
    moves.add(move("the judge orders sealed production", JUDGE, "inspect-order"));
    moves.add(
        move(
            "the sealed notes go to the judge",
            RELEASER,
            "deliver",
            yes(RECORD_PRODUCED_TO_COURT),
            is(PRODUCED_TO, "court")));
    moves.add(
        move(
            "the notes go to the applicant",
            RELEASER,
            "deliver",
            yes(RECORD_PRODUCED_TO_COURT),
            is(PRODUCED_TO, "applicant")));
    moves.add(
        move(
            "the seal is whole and the judge reads",
            JUDGE,
            "inspect",
            is(PASSAGES_INSPECTED, BOTH),
            yes(SEAL_INTACT)));
    moves.add(move("the seal is broken", JUDGE, "inspect", no(SEAL_INTACT)));
    moves.add(
        move(
            "the judge reads what nobody scheduled",
            JUDGE,
            "inspect",
            is(PASSAGES_INSPECTED, Set.of(ASKED, "note:9")),
            yes(SEAL_INTACT)));
  }

  private static void findings(List<Move> moves, Facts facts, LocalDate day) {
    Set<String> found = Passages.findings(facts).keySet();
    for (String passage : List.of(ASKED, UNASKED)) {
      if (!found.contains(passage)) {
        if (passage.equals(UNASKED) && !found.contains(ASKED)) {
          continue; // one finding after the other
        }
        moves.add(found(passage, "opens it", Answer.YES, Answer.YES, true));
        moves.add(found(passage, "fails a limb and helps nobody", Answer.NO, Answer.NO, false));
        moves.add(
            found(
                passage,
                "is left in doubt, could assist the accused, and the reason is sealed",
                Answer.UNKNOWN,
                Answer.YES,
                true));
        moves.add(
            found(
                passage,
                "fails a limb, could assist the accused, and no reason is given",
                Answer.NO,
                Answer.YES,
                false));
        moves.add(
            found(
                passage,
                "opens it but leaves the two questions open",
                Answer.YES,
                Answer.UNKNOWN,
                true));
      } else if (facts.passage(ASSISTS_ACCUSED, passage).isUnknown()
          || (facts.passage(ASSISTS_ACCUSED, passage).isYes()
              && !facts.passage(REASON_FOR_WITHHOLDING, passage).isYes())) {
        moves.add(
            move(
                "the judge completes what she said of " + passage,
                JUDGE,
                "find",
                is(ASSISTS_ACCUSED, Map.of(passage, Answer.YES)),
                is(UNDERMINES_PROSECUTION, Map.of(passage, Answer.NO)),
                is(REASON_FOR_WITHHOLDING, Map.of(passage, Answer.YES))));
      }
    }
    if (found.isEmpty()) {
      moves.add(move("the seal turns out to be broken", JUDGE, "inspect", no(SEAL_INTACT)));
    }
    if (!facts.knows(PASSAGES_ADDED_BY_JUDGE)) {
      moves.add(
          move(
              "the judge adds a passage nobody asked for",
              JUDGE,
              "add",
              is(PASSAGES_ADDED_BY_JUDGE, Set.of(UNASKED)),
              yes(PARTIES_TOLD_ISSUE_ONLY)));
      moves.add(
          move(
              "the judge adds a passage and the words are told",
              JUDGE,
              "add",
              is(PASSAGES_ADDED_BY_JUDGE, Set.of(UNASKED)),
              no(PARTIES_TOLD_ISSUE_ONLY)));
      moves.add(
          move(
              "the judge adds a passage she has not read",
              JUDGE,
              "add",
              is(PASSAGES_ADDED_BY_JUDGE, Set.of("note:9")),
              yes(PARTIES_TOLD_ISSUE_ONLY)));
    } else if (facts.knows(PASSAGES_ADDED_BY_JUDGE) && !facts.knows(HEARD_ON_ADDITION)) {
      moves.add(
          move(
              "survivor and service are heard on the addition",
              JUDGE,
              "hear-addition",
              yes(HEARD_ON_ADDITION)));
    }
    for (Set<String> passages :
        List.of(Set.of(ASKED), Set.of(UNASKED), BOTH, Set.of(ASKED, "note:9"))) {
      moves.add(order("leave for " + Draft.list(passages), JUDGE, passages, day));
    }
    moves.add(order("justices grant leave", JUSTICES, Set.of(ASKED), day));
    moves.add(
        without(
            "leave without the six factors",
            order("", JUDGE, Set.of(ASKED), day),
            FACTORS_CONSIDERED));
    moves.add(
        without(
            "leave that says nothing of the defence",
            order("", JUDGE, Set.of(ASKED), day),
            FAIR_TRIAL_IMPORTANCE_RECORDED));
    moves.add(
        without("leave without reasons", order("", JUDGE, Set.of(ASKED), day), REASONS_GIVEN));
    moves.add(
        without(
            "leave by an order that names no form",
            order("", JUDGE, Set.of(ASKED), day),
            ORDER_NAMES));
    moves.add(
        with(
            "leave because the parties agree",
            order("", JUDGE, Set.of(ASKED), day),
            GRANT_BASIS,
            Set.of("parties-agree")));
    moves.add(
        with(
            "leave by administrative decision",
            order("", JUDGE, Set.of(ASKED), day),
            GRANT_BASIS,
            Set.of("administrative")));
    moves.add(
        without(
            "leave without a look at the rest",
            order("", JUDGE, Set.of(ASKED), day),
            REST_LOOKED_AT));
    moves.add(
        without(
            "leave, and nothing said of her statement",
            order("", JUDGE, Set.of(ASKED), day),
            HARM_STATEMENT_TREATMENT));
    moves.add(refuse("leave is refused", JUDGE));
    moves.add(refuse("justices refuse leave", JUSTICES));
  }

  private static Move found(
      String passage, String how, Answer limbs, Answer assists, boolean reason) {
    Map<String, Answer> one = new TreeMap<>(Map.of(passage, assists));
    Map<String, Set<String>> needs = new TreeMap<>(Map.of(passage, Set.of()));
    return move(
        "the judge finds on " + passage + ": " + how,
        JUDGE,
        "find",
        is(PASSAGE_FINDINGS, List.of(new PassageFinding(passage, limbs, limbs.not(), limbs))),
        is(ASSISTS_ACCUSED, one),
        is(UNDERMINES_PROSECUTION, one),
        is(REASON_FOR_WITHHOLDING, Map.of(passage, Answer.of(reason))),
        is(MISLEADING_WITHOUT, needs));
  }

  static Move order(String label, Signer signer, Set<String> passages, LocalDate day) {
    return move(
        label,
        signer,
        "order",
        is(PASSAGES_ORDERED, passages),
        is(ORDER_ENDS_ON, day.plusDays(60)),
        is(LEAVE_GATES, Set.of("produce")),
        is(TELL_WITHHELD, false),
        is(ORDER_NAMES, OrderRules.ORDER_MUST_NAME),
        is(FACTORS_CONSIDERED, TestRules.SIX_FACTORS),
        yes(FAIR_TRIAL_IMPORTANCE_RECORDED),
        yes(BALANCING_PERFORMED),
        yes(HARM_CONSIDERED),
        yes(REASONS_GIVEN),
        no(REASONS_REVEAL_CONTENTS),
        is(GRANT_BASIS, Set.of("test-met")),
        yes(REST_LOOKED_AT),
        is(HARM_STATEMENT_TREATMENT, "used"));
  }

  private static Move refuse(String label, Signer signer) {
    return move(
        label,
        signer,
        "refuse",
        yes(REASONS_GIVEN),
        no(REASONS_REVEAL_CONTENTS),
        is(HARM_STATEMENT_TREATMENT, "used"));
  }

  private static Move without(String label, Move move, keep.law.Fact<?> fact) {
    return new Move(label, move.step(), move.act().without(fact), move.signer());
  }

  private static <T> Move with(String label, Move move, keep.law.Fact<T> fact, T value) {
    return new Move(label, move.step(), move.act().with(fact, value), move.signer());
  }

  private static void stay(List<Move> moves, Facts facts, LocalDate day) {
    if (!facts.knows(SURVIVOR_TOLD_ON)) {
      moves.add(
          move(
              "the survivor is told and sees it first",
              MEMBER,
              "told",
              is(SURVIVOR_TOLD_ON, day),
              yes(SHOWN_RELEASE_FIRST)));
      moves.add(
          move(
              "the survivor is told but not shown",
              MEMBER,
              "told",
              is(SURVIVOR_TOLD_ON, day),
              no(SHOWN_RELEASE_FIRST)));
    } else if (!facts.yes(SHOWN_RELEASE_FIRST).isYes()) {
      moves.add(
          move("the survivor sees it first after all", MEMBER, "told", yes(SHOWN_RELEASE_FIRST)));
    }
    if (!facts.knows(CHALLENGE_LODGED)) {
      moves.add(move("the order is challenged", SURVIVOR, "challenge", yes(CHALLENGE_LODGED)));
    }
    moves.add(move("the challenge is dismissed", JUDGE, "challenge-dismissed", yes(REASONS_GIVEN)));
    moves.add(move("the challenge is upheld", JUDGE, "challenge-upheld", yes(REASONS_GIVEN)));
    if (!facts.knows(STAY_LIFTED)) {
      moves.add(
          move(
              "the judge ends the stay early, with reasons",
              JUDGE,
              "lift-stay",
              yes(STAY_LIFTED),
              yes(REASONS_GIVEN)));
      moves.add(
          move(
              "the judge ends the stay early, without reasons",
              JUDGE,
              "lift-stay",
              yes(STAY_LIFTED),
              no(REASONS_GIVEN)));
      moves.add(
          move(
              "justices end the stay",
              JUSTICES,
              "lift-stay",
              yes(STAY_LIFTED),
              yes(REASONS_GIVEN)));
    }
    if (facts.get(SURVIVOR_TOLD_ON).filter(day::equals).isPresent() && !facts.knows(STAY_LIMIT)) {
      moves.add(
          move(
              "the judge ends the stay today, by changing its period",
              JUDGE,
              "vary",
              is(PERIOD_VARIED, "stay"),
              is(COURT_VARIED_LIMIT, day),
              yes(REASONS_GIVEN)));
    }
    releases(moves, facts, day);
    moves.add(move("the order is said to have ended", RELEASER, "end", yes(REASONS_GIVEN)));
  }

  private static void releases(List<Move> moves, Facts facts, LocalDate day) {
    moves.add(
        move(
            "the court's office clears the release",
            REGISTRAR,
            "clear",
            yes(ORDER_VERIFIED),
            yes(REGISTRAR_APPROVED)));
    moves.add(
        move(
            "the court's office could not verify the order",
            REGISTRAR,
            "clear",
            no(ORDER_VERIFIED),
            yes(REGISTRAR_APPROVED)));
    Signer sameAsReleaser = Signer.enteredFor("releaser", "court").withSubject("member-2");
    moves.add(
        move(
            "the releaser clears for herself",
            sameAsReleaser,
            "clear",
            yes(ORDER_VERIFIED),
            yes(REGISTRAR_APPROVED)));
    Set<String> ordered = facts.setOf(PASSAGES_ORDERED);
    moves.add(release("exactly the ordered passages leave", ordered, day));
    Set<String> more = new HashSet<>(ordered);
    more.add(ordered.contains(UNASKED) ? "note:9" : UNASKED);
    moves.add(release("one passage more leaves", more, day));
    moves.add(
        without(
            "they leave without a note of integrity",
            release("", ordered, day),
            INTEGRITY_NOTE_GIVEN));
    moves.add(with("the accused gets a copy", release("", ordered, day), ACCUSED_HOLDS_COPY, true));
  }

  private static Move release(String label, Set<String> passages, LocalDate day) {
    return move(
        label,
        RELEASER,
        "release",
        is(PASSAGES_RELEASED, passages),
        is(RELEASE_ON, day),
        yes(RELEASE_OFFICER_APPROVED),
        yes(RELEASED_WITHIN_ORDER),
        no(ACCUSED_HOLDS_COPY),
        yes(INTEGRITY_NOTE_GIVEN));
  }

  private static void access(List<Move> moves, Facts facts, LocalDate day) {
    releases(moves, facts, day);
    moves.add(move("the lawyer looks, and it is logged", PARTY, "view", yes(VIEW_LOGGED)));
    moves.add(move("somebody looks, and it is not logged", PARTY, "view", no(VIEW_LOGGED)));
    moves.add(
        move(
            "leave to use it at trial",
            JUDGE,
            "trial-use",
            is(LEAVE_GATES, Set.of("produce", "adduce")),
            no(SEXUAL_BEHAVIOUR_REVEALED)));
    moves.add(
        move(
            "use at trial without leave for that",
            JUDGE,
            "trial-use",
            is(LEAVE_GATES, Set.of("produce")),
            no(SEXUAL_BEHAVIOUR_REVEALED)));
    moves.add(
        move(
            "use at trial that reveals sexual behaviour, without leave for that",
            JUDGE,
            "trial-use",
            is(LEAVE_GATES, Set.of("produce", "adduce")),
            yes(SEXUAL_BEHAVIOUR_REVEALED),
            no(SECTION_41_LEAVE)));
    moves.add(move("the judge lets access go on", JUDGE, "resume", yes(REASONS_GIVEN)));
    moves.add(move("access is said to have ended", RELEASER, "end", yes(REASONS_GIVEN)));
    moves.add(move("the judge revokes the order", JUDGE, "end", yes(REASONS_GIVEN)));
    outcomes(moves, facts, day);
  }

  private static void outcomes(List<Move> moves, Facts facts, LocalDate day) {
    if (!facts.knows(CASE_OUTCOME)) {
      moves.add(
          move(
              "the accused is acquitted",
              REGISTRAR,
              "outcome",
              is(CASE_OUTCOME, "acquitted"),
              yes(VERDICT_GIVEN)));
      moves.add(
          move(
              "the accused is convicted and sentenced",
              REGISTRAR,
              "outcome",
              is(CASE_OUTCOME, "convicted"),
              is(CONVICTION_DATE, day),
              is(SENTENCE_DATE, day),
              yes(VERDICT_GIVEN)));
    }
    if (facts.knows(SENTENCE_DATE) && !facts.knows(APPEAL_LODGED)) {
      moves.add(move("an appeal is lodged", REGISTRAR, "outcome", yes(APPEAL_LODGED)));
    }
    if (facts.yes(APPEAL_LODGED).isYes() && !facts.knows(APPEAL_ENDED_ON)) {
      moves.add(move("the appeal ends", REGISTRAR, "outcome", is(APPEAL_ENDED_ON, day)));
    }
  }

  /// One well formed act of every step of the judge and the release, to try where it has no place.
  static List<Move> wellFormed(LocalDate day) {
    List<Move> moves = new ArrayList<>();
    moves.add(
        move(
            "stage 1 out of turn",
            JUDGE,
            "stage-1",
            is(STAGE, "1"),
            yes(SUBSTANTIAL_PROBATIVE_VALUE)));
    moves.add(
        move(
            "delivery out of turn",
            RELEASER,
            "deliver",
            yes(RECORD_PRODUCED_TO_COURT),
            is(PRODUCED_TO, "court")));
    moves.add(
        move(
            "reading out of turn",
            JUDGE,
            "inspect",
            is(PASSAGES_INSPECTED, BOTH),
            yes(SEAL_INTACT)));
    moves.add(order("leave out of turn", JUDGE, Set.of(ASKED), day));
    moves.add(release("release out of turn", Set.of(ASKED), day));
    moves.add(move("a look out of turn", PARTY, "view", yes(VIEW_LOGGED)));
    moves.add(
        move(
            "renewal out of turn",
            PARTY,
            "renew",
            is(APPLICANT, "accused"),
            yes(APPLICANT_REPRESENTED),
            yes(CHANGE_OF_CIRCUMSTANCES)));
    moves.add(
        move(
            "a hearing out of turn",
            JUDGE,
            "hear",
            yes(HEARING_HELD),
            yes(HEARING_CLOSED),
            yes(CONFIDER_APPEARED)));
    return moves;
  }
}
