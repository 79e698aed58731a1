package keep.law.campaign;

import static keep.law.campaign.Acts.JUDGE;
import static keep.law.campaign.Acts.JUSTICES;
import static keep.law.campaign.Acts.MEMBER;
import static keep.law.campaign.Acts.PARTY;
import static keep.law.campaign.Acts.RELEASER;
import static keep.law.campaign.Acts.is;
import static keep.law.campaign.Acts.move;
import static keep.law.campaign.Acts.no;
import static keep.law.campaign.Acts.yes;
import static keep.law.facts.CourtFacts.PRODUCED_TO;
import static keep.law.facts.DecisionFacts.COURT_INSPECTED;
import static keep.law.facts.DecisionFacts.REASONS_GIVEN;
import static keep.law.facts.DecisionFacts.RECORD_PRODUCED_TO_COURT;
import static keep.law.facts.DecisionFacts.RETURN_CERTIFIED_ON;
import static keep.law.facts.DecisionFacts.SEAL_INTACT;
import static keep.law.facts.DecisionFacts.SUBSTANTIAL_PROBATIVE_VALUE;
import static keep.law.facts.DecisionFacts.VIEW_LOGGED;
import static keep.law.facts.FairnessFacts.CHANGE_OF_CIRCUMSTANCES;
import static keep.law.facts.FairnessFacts.PASSAGES_APPLIED_FOR;
import static keep.law.facts.FairnessFacts.PASSAGES_INSPECTED;
import static keep.law.facts.HearingFacts.CONFIDER_APPEARED;
import static keep.law.facts.HearingFacts.HEARING_CLOSED;
import static keep.law.facts.HearingFacts.HEARING_HELD;
import static keep.law.facts.HearingFacts.STAGE;
import static keep.law.facts.ProcessFacts.PASSAGES_SCHEDULED;
import static keep.law.facts.ProcessFacts.SCHEDULE_COMPLETE;
import static keep.law.facts.RequestFacts.APPLICANT;
import static keep.law.facts.RequestFacts.APPLICANT_REPRESENTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keep.law.Facts;
import keep.law.explore.Move;

/// The acts tried from stage 1 until the judge reads, and out of turn; what follows has rooms of
/// its own.
final class DecisionMoves {
  private static final String ASKED = WalkMoves.ASKED;
  private static final Set<String> BOTH = Set.of(WalkMoves.ASKED, WalkMoves.UNASKED);

  private DecisionMoves() {}

  static void at(String walk, List<Move> moves, Facts facts, LocalDate day) {
    switch (walk) {
      case Walk.HEARING -> stage1(moves);
      case Walk.PRODUCTION -> production(moves);
      case Walk.INSPECTS -> FindingMoves.findings(moves, facts, day);
      case Walk.STAYED -> ReleaseMoves.stay(moves, facts, day);
      case Walk.RELEASED, Walk.TRIAL_USE, Walk.SUSPENDED -> ReleaseMoves.access(moves, facts, day);
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
    moves.add(FindingMoves.order("leave out of turn", JUDGE, Set.of(ASKED), day));
    moves.add(ReleaseMoves.release("release out of turn", Set.of(ASKED), day));
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
