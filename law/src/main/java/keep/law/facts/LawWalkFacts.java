package keep.law.facts;

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

  private LawWalkFacts() {}

  static List<Fact<?>> all() {
    return List.of(LAW_STANDING);
  }
}
