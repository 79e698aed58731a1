package keep.law.reading;

import static keep.law.facts.CourtFacts.ADVANCE_INSPECTION_ORDERED;
import static keep.law.facts.CourtFacts.ORDER_PRODUCES_TO;
import static keep.law.facts.CourtFacts.PRODUCED_TO;
import static keep.law.facts.DecisionFacts.RELEASED_WITHIN_ORDER;
import static keep.law.facts.FairnessFacts.PASSAGES_ORDERED;
import static keep.law.facts.FairnessFacts.PASSAGES_RELEASED;

import java.util.Set;
import java.util.TreeSet;
import keep.law.Answer;
import keep.law.Finding;
import keep.law.Known;
import keep.law.facts.RequestFacts;

/// Where an order sends documents, and whether what is produced is exactly that. "Exactly" is
/// compared with the order; no word of whoever produces stands in for it.
public final class Ordered {
  private static final Set<String> TO_POLICE = Set.of("warrant", "pace-sch1-order");
  private static final Set<String> TO_A_BODY =
      Set.of("coroner-notice", "inquiry-notice", "regulator-notice");

  private Ordered() {}

  /// Those to whom the order sends documents: as it says, else as an instrument of its kind does.
  /// To the court where nothing more is known.
  public static Set<String> recipients(Known facts) {
    Set<String> said = facts.setOf(ORDER_PRODUCES_TO);
    Set<String> to = new TreeSet<>(said);
    if (said.isEmpty()) {
      String paper = facts.get(RequestFacts.INSTRUMENT).orElse("");
      to.add(TO_POLICE.contains(paper) ? "police" : "court");
      if (TO_A_BODY.contains(paper)) {
        to.add("body");
      }
    }
    if (facts.yes(ADVANCE_INSPECTION_ORDERED).isYes()) {
      to.add("applicant");
    }
    if (to.contains("applicant")) {
      to.add("court"); // whoever may look first, the summons is to the court
    }
    return to;
  }

  /// Whether the documents go to one of those, and nothing goes that the order does not name.
  public static Finding exactly(Known facts) {
    if (facts.get(PRODUCED_TO).isEmpty()) {
      return Finding.unknown("Where they would go is not recorded.");
    }
    String to = facts.get(PRODUCED_TO).orElse("");
    Set<String> ordered = recipients(facts);
    if (!ordered.contains(to)) {
      return Finding.no(
          "They would go to "
              + words(to)
              + ". The order sends them to: "
              + String.join(", ", ordered.stream().map(Ordered::words).toList())
              + ".");
    }
    if (facts.yes(RELEASED_WITHIN_ORDER).isNo()) {
      return Finding.no("More would go than the order names.");
    }
    if (facts.knows(PASSAGES_ORDERED) && facts.knows(PASSAGES_RELEASED)) {
      Set<String> outside = new TreeSet<>(facts.setOf(PASSAGES_RELEASED));
      outside.removeAll(facts.setOf(PASSAGES_ORDERED));
      if (!outside.isEmpty()) {
        return Finding.no("The order does not name: " + String.join(", ", outside) + ".");
      }
    }
    return Finding.yes("They go where the order sends them: " + words(to) + ".");
  }

  /// Whether what a court let go to a party goes to a party, and no more of it than was ordered. NO
  /// where it is known to be otherwise.
  public static Answer toTheParty(Known facts) {
    if (facts.is(PRODUCED_TO, "police", "nobody", "body").isYes()) {
      return Answer.NO;
    }
    return facts.yes(RELEASED_WITHIN_ORDER).isNo() || !within(facts) ? Answer.NO : Answer.YES;
  }

  private static boolean within(Known facts) {
    return !facts.knows(PASSAGES_ORDERED)
        || facts.setOf(PASSAGES_ORDERED).containsAll(facts.setOf(PASSAGES_RELEASED));
  }

  private static String words(String to) {
    return switch (to) {
      case "court" -> "the court";
      case "applicant" -> "the applicant, to look first";
      case "police" -> "the police";
      case "body" -> "the coroner, inquiry or regulator";
      default -> to;
    };
  }
}
