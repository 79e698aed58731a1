package keep.law.englandwales;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keep.law.Finding;
import keep.law.Known;
import keep.law.Test;
import keep.law.facts.MatterFacts;
import keep.law.facts.RequestFacts;

/// Papers that another law governs: a civil or family court, a coroner, an inquiry, a regulator, a
/// warrant under another statute. Neither the 1965 Act nor the rules of PACE on excluded material
/// judge them, and nothing here says that they are unlawful or that they bind.
public final class OtherLaw {
  /// What to do where this law does not say whether a paper binds.
  static final String SAFE =
      "This is not the law of police requests and witness summonses. Keep everything, send nothing meanwhile, take legal advice at once, and be heard by the day given.";

  private static final Map<String, String> PAPERS =
      Map.of(
          "civil-application", "a civil court",
          "family-application", "a family court",
          "coroner-notice", "a coroner",
          "inquiry-notice", "an inquiry",
          "regulator-notice", "a regulator");

  private static final Map<String, String> POWERS =
      Map.of(
          "coroners-act", "a coroner",
          "inquiries-act", "an inquiry",
          "civil-procedure", "a civil court",
          "family-procedure", "a family court",
          "regulator-statute", "a regulator",
          "other-statute", "another statute");

  private static final Map<String, String> PROCEEDINGS =
      Map.of(
          "civil", "a civil court",
          "civil-family", "a family court",
          "coroner", "a coroner",
          "inquiry", "an inquiry",
          "tribunal", "a tribunal",
          "avo", "another court");

  private static final Set<String> CRIMINAL_COURTS = Set.of("magistrates", "youth", "crown");
  private static final Set<String> FROM_A_COURT =
      Set.of("other-court-order", "subpoena", "witness-summons", "summons-application");
  private static final Set<String> WITH_WARRANTS_OF_THEIR_OWN =
      Set.of("sfo", "hmrc", "local-authority", "health-body", "court-office", "other");

  private OtherLaw() {}

  /// Whose law governs the paper, in words; empty where it is this law's, or nothing shows that it
  /// is not.
  public static Optional<String> of(Known facts) {
    String paper = facts.get(RequestFacts.INSTRUMENT).orElse("");
    if (PAPERS.containsKey(paper)) {
      return Optional.of(PAPERS.get(paper));
    }
    Optional<String> power = facts.get(RequestFacts.POWER_CITED).filter(POWERS::containsKey);
    if (power.isPresent()) {
      return power.map(POWERS::get);
    }
    Optional<String> in = facts.get(MatterFacts.PROCEEDING_TYPE).filter(PROCEEDINGS::containsKey);
    if (in.isPresent()) {
      return in.map(PROCEEDINGS::get);
    }
    boolean elsewhere =
        facts.get(MatterFacts.COURT).filter(court -> !CRIMINAL_COURTS.contains(court)).isPresent();
    if (elsewhere && (paper.isEmpty() || FROM_A_COURT.contains(paper))) {
      return Optional.of("another court");
    }
    boolean theirOwn =
        paper.equals("warrant")
            && facts
                .get(RequestFacts.REQUESTER_KIND)
                .filter(WITH_WARRANTS_OF_THEIR_OWN::contains)
                .isPresent();
    return theirOwn ? Optional.of("another statute") : Optional.empty();
  }

  /// The same test, silent about a paper that another law governs.
  static Test notOf(Test test) {
    return (facts, day) ->
        of(facts)
            .map(whose -> Finding.notAsked("It comes from " + whose + ": " + SAFE))
            .orElseGet(() -> test.test(facts, day));
  }

  /// The same test, undecided about a paper that another law governs.
  static Test undecidedOf(Test test) {
    return (facts, day) ->
        of(facts)
            .map(whose -> Finding.unknown("It comes from " + whose + ". " + SAFE))
            .orElseGet(() -> test.test(facts, day));
  }
}
