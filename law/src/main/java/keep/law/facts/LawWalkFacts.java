package keep.law.facts;

import static keep.law.facts.Drafting.count;
import static keep.law.facts.Drafting.word;

import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Supplier;

/// Where a matter stands under the law of England and Wales. Kept apart from the campaign's walk,
/// so that one matter can be refused under a service's policy and later be under a court's order.
public final class LawWalkFacts {
  public static final Fact<String> LAW_STANDING =
      word(
          "lawStanding",
          "where the matter stands under the law in force",
          Set.of(Supplier.RECORD),
          "EW-W5",
          List.of(
              "none",
              "informal-approach",
              "request-received",
              "triage",
              "client-informed",
              "clarification-sought",
              "narrow-voluntary-release",
              "declined",
              "summons-application-served",
              "representations-made",
              "summons-refused",
              "summons-issued",
              "withdrawal-applied",
              "produced-to-court",
              "closed"));

  public static final Fact<Integer> PAPER =
      count(
          "paper",
          "which paper of the matter the act is about, counted from 1 as they came; left out: the latest in which the step has its turn",
          Set.of(Supplier.EVENT),
          "EW-W5, W9; CP-W6");

  public static final Fact<Integer> PAPER_IN_FRONT =
      count(
          "paperInFront",
          "the paper that the last act was about",
          Set.of(Supplier.RECORD),
          "EW-W5");

  public static final Fact<Integer> PAPERS_OPEN =
      count(
          "papersOpen",
          "how many other papers of the matter are open",
          Set.of(Supplier.RECORD),
          "EW-W9");

  private LawWalkFacts() {}

  static List<Fact<?>> all() {
    return List.of(LAW_STANDING, PAPER, PAPER_IN_FRONT, PAPERS_OPEN);
  }
}
