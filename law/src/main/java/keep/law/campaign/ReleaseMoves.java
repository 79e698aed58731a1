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
import static keep.law.campaign.FindingMoves.with;
import static keep.law.campaign.FindingMoves.without;
import static keep.law.facts.ApplicationFacts.LEAVE_GATES;
import static keep.law.facts.CourtFacts.COURT_VARIED_LIMIT;
import static keep.law.facts.CourtFacts.ORDER_VERIFIED;
import static keep.law.facts.CourtFacts.SECTION_41_LEAVE;
import static keep.law.facts.CourtFacts.SEXUAL_BEHAVIOUR_REVEALED;
import static keep.law.facts.DecisionFacts.ACCUSED_HOLDS_COPY;
import static keep.law.facts.DecisionFacts.CHALLENGE_LODGED;
import static keep.law.facts.DecisionFacts.REASONS_GIVEN;
import static keep.law.facts.DecisionFacts.REGISTRAR_APPROVED;
import static keep.law.facts.DecisionFacts.RELEASED_WITHIN_ORDER;
import static keep.law.facts.DecisionFacts.RELEASE_OFFICER_APPROVED;
import static keep.law.facts.DecisionFacts.RELEASE_ON;
import static keep.law.facts.DecisionFacts.SHOWN_RELEASE_FIRST;
import static keep.law.facts.DecisionFacts.STAY_LIFTED;
import static keep.law.facts.DecisionFacts.SURVIVOR_TOLD_ON;
import static keep.law.facts.DecisionFacts.VIEW_LOGGED;
import static keep.law.facts.FairnessFacts.INTEGRITY_NOTE_GIVEN;
import static keep.law.facts.FairnessFacts.PASSAGES_ORDERED;
import static keep.law.facts.FairnessFacts.PASSAGES_RELEASED;
import static keep.law.facts.FairnessFacts.VERDICT_GIVEN;
import static keep.law.facts.MatterFacts.APPEAL_ENDED_ON;
import static keep.law.facts.MatterFacts.APPEAL_LODGED;
import static keep.law.facts.MatterFacts.CASE_OUTCOME;
import static keep.law.facts.MatterFacts.CONVICTION_DATE;
import static keep.law.facts.MatterFacts.SENTENCE_DATE;
import static keep.law.facts.ProcessFacts.PERIOD_VARIED;
import static keep.law.facts.ProcessFacts.STAY_LIMIT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keep.law.Facts;
import keep.law.Signer;
import keep.law.explore.Move;

/// The acts tried from the stay to the return of what went out.
final class ReleaseMoves {
  private static final String UNASKED = WalkMoves.UNASKED;

  private ReleaseMoves() {}

  static void stay(List<Move> moves, Facts facts, LocalDate day) {
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

  static Move release(String label, Set<String> passages, LocalDate day) {
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

  static void access(List<Move> moves, Facts facts, LocalDate day) {
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
}
