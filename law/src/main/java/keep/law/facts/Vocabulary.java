package keep.law.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.law.Fact;

/// Every fact there is, by name. Nothing outside this list may decide a rule; an unknown name is an
/// error.
public final class Vocabulary {
  /// One section of the list.
  public record Section(String title, List<Fact<?>> facts) {
    public Section {
      facts = List.copyOf(facts);
    }
  }

  private static final List<Section> SECTIONS =
      List.of(
          new Section("The matter, the day, the charge", MatterFacts.all()),
          new Section("Who asks whom, how, for what", RequestFacts.all()),
          new Section("The person concerned", PersonFacts.all()),
          new Section("England and Wales: the request, the notice, the holder", HolderFacts.all()),
          new Section("Handing over without an order", SharingFacts.all()),
          new Section("England and Wales: the courts", CourtFacts.all()),
          new Section("Application and notice", ApplicationFacts.all()),
          new Section("Decision-maker, stage and hearing", HearingFacts.all()),
          new Section("Findings, decision, release", DecisionFacts.all()),
          new Section("Consent, waiver, exceptions", ConsentFacts.all()),
          new Section("Fairness to the accused, and to the truth", FairnessFacts.all()),
          new Section("A running matter", ProcessFacts.all()),
          new Section("A running matter under the law of England and Wales", LawWalkFacts.all()),
          new Section("A running matter under another law", BenchFacts.all()));

  private static final Map<String, Fact<?>> BY_NAME = byName();

  private Vocabulary() {}

  public static List<Section> sections() {
    return SECTIONS;
  }

  public static List<Fact<?>> all() {
    return List.copyOf(BY_NAME.values());
  }

  public static Optional<Fact<?>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static Map<String, Fact<?>> byName() {
    Map<String, Fact<?>> all = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    for (Section section : SECTIONS) {
      for (Fact<?> fact : section.facts()) {
        if (all.put(fact.name(), fact) != null) {
          twice.add(fact.name());
        }
      }
    }
    if (!twice.isEmpty()) {
      throw new IllegalStateException("Facts named twice: " + twice);
    }
    return all;
  }
}
