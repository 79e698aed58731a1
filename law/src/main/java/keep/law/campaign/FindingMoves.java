package keep.law.campaign;

import static keep.law.campaign.Acts.JUDGE;
import static keep.law.campaign.Acts.JUSTICES;
import static keep.law.campaign.Acts.is;
import static keep.law.campaign.Acts.move;
import static keep.law.campaign.Acts.no;
import static keep.law.campaign.Acts.yes;
import static keep.law.facts.ApplicationFacts.LEAVE_GATES;
import static keep.law.facts.DecisionFacts.BALANCING_PERFORMED;
import static keep.law.facts.DecisionFacts.FACTORS_CONSIDERED;
import static keep.law.facts.DecisionFacts.FAIR_TRIAL_IMPORTANCE_RECORDED;
import static keep.law.facts.DecisionFacts.GRANT_BASIS;
import static keep.law.facts.DecisionFacts.HARM_CONSIDERED;
import static keep.law.facts.DecisionFacts.ORDER_ENDS_ON;
import static keep.law.facts.DecisionFacts.ORDER_NAMES;
import static keep.law.facts.DecisionFacts.PASSAGE_FINDINGS;
import static keep.law.facts.DecisionFacts.REASONS_GIVEN;
import static keep.law.facts.DecisionFacts.REASONS_REVEAL_CONTENTS;
import static keep.law.facts.DecisionFacts.SEAL_INTACT;
import static keep.law.facts.FairnessFacts.ASSISTS_ACCUSED;
import static keep.law.facts.FairnessFacts.HARM_STATEMENT_TREATMENT;
import static keep.law.facts.FairnessFacts.HEARD_ON_ADDITION;
import static keep.law.facts.FairnessFacts.MISLEADING_WITHOUT;
import static keep.law.facts.FairnessFacts.PARTIES_TOLD_ISSUE_ONLY;
import static keep.law.facts.FairnessFacts.PASSAGES_ADDED_BY_JUDGE;
import static keep.law.facts.FairnessFacts.PASSAGES_ORDERED;
import static keep.law.facts.FairnessFacts.REASON_FOR_WITHHOLDING;
import static keep.law.facts.FairnessFacts.REST_LOOKED_AT;
import static keep.law.facts.FairnessFacts.TELL_WITHHELD;
import static keep.law.facts.FairnessFacts.UNDERMINES_PROSECUTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import keep.law.Answer;
import keep.law.Fact;
import keep.law.Facts;
import keep.law.PassageFinding;
import keep.law.Signer;
import keep.law.explore.Move;

/// The acts tried while the judge reads: findings, additions, leave and refusal.
final class FindingMoves {
  private static final String ASKED = WalkMoves.ASKED;
  private static final String UNASKED = WalkMoves.UNASKED;
  private static final Set<String> BOTH = Set.of(WalkMoves.ASKED, WalkMoves.UNASKED);

  private FindingMoves() {}

  static void findings(List<Move> moves, Facts facts, LocalDate day) {
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

  static Move without(String label, Move move, Fact<?> fact) {
    return new Move(label, move.step(), move.act().without(fact), move.signer());
  }

  static <T> Move with(String label, Move move, Fact<T> fact, T value) {
    return new Move(label, move.step(), move.act().with(fact, value), move.signer());
  }
}
