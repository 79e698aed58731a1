package keep.law.facts;

import static keep.law.facts.Drafting.label;

import java.util.List;
import java.util.Set;
import keep.law.Fact;
import keep.law.Supplier;

/// Where a matter stands under a law outside England and Wales. Kept apart from the other walks.
public final class BenchFacts {
  public static final Fact<String> COURT_STANDING =
      label(
          "courtStanding",
          "where the matter stands under a law outside England and Wales",
          Set.of(Supplier.RECORD),
          "NSW-W6; CA-W7; IE-W7");

  private BenchFacts() {}

  static List<Fact<?>> all() {
    return List.of(COURT_STANDING);
  }
}
