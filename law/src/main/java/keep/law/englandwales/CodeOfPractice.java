package keep.law.englandwales;

import static keep.law.englandwales.Enactment.H_R;
import static keep.law.englandwales.Enactment.H_S;
import static keep.law.englandwales.Enactment.M_S;
import static keep.law.englandwales.Enactment.chapter3A;
import static keep.law.englandwales.Enactment.tells;
import static keep.law.englandwales.Gates.POLICE_REQUEST;
import static keep.law.englandwales.Gates.REPLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import keep.law.DateRange;
import keep.law.Finding;
import keep.law.Gate;
import keep.law.Known;
import keep.law.Rule;
import keep.law.Rule.Unknown;
import keep.law.facts.HolderFacts;
import keep.law.facts.RequestFacts;

/// Part E of the notes: the Code of Practice under s.44D. Its final text could not be read: what is
/// written here rests on reports of it.
final class CodeOfPractice {
  /// One version of the Code.
  record Version(String word, String title, DateRange inForce) {}

  private static final List<Version> VERSIONS =
      List.of(
          new Version(
              "2026-01",
              "Victim Information Requests: Code of Practice, January 2026",
              DateRange.from(Enactment.CHAPTER_3A)));

  private static final Set<Gate> ASKED = Set.of(REPLY);

  /// Senders for whom the grade that equals a chief inspector's is not known.
  private static final Set<String> NO_KNOWN_GRADE =
      Set.of("nca", "iopc", "contractor", "spcc", "service-police");

  private CodeOfPractice() {}

  /// The versions of the Code, oldest first.
  static List<Version> versions() {
    return VERSIONS;
  }

  static List<Rule> rules() {
    return List.of(
        chapter3A(
                "EW-40",
                "Does it say that a chief inspector, or above, cleared it?",
                "The Code, as reported by the Home Office and others on 12 January 2026; the equivalent grade of other bodies was not found (L)",
                H_S,
                Set.of(REPLY, POLICE_REQUEST),
                CodeOfPractice::clearance)
            .whenUnknown(Unknown.IS_NOT_ASSESSED),
        chapter3A(
                "EW-41",
                "Does it say that less intrusive sources came first, so that this is a last resort?",
                "The Code, as reported",
                M_S,
                ASKED,
                CodeOfPractice::lastResort)
            .whenUnknown(Unknown.IS_SHOWN),
        chapter3A(
            "EW-42",
            "Is a breach of the Code left to be weighed, and not called an offence?",
            "PCSC Act 2022 s.44D(10)-(11)",
            H_R,
            ASKED,
            tells(
                "Not following the Code is by itself no offence and no civil wrong. The Code is admissible, and a court may take the breach into account.")),
        chapter3A(
            "EW-43",
            "Is the version of the Code known that was in force?",
            "PCSC Act 2022 s.44D(9), (12)",
            H_R,
            ASKED,
            CodeOfPractice::version));
  }

  private static Finding clearance(Known facts, LocalDate day) {
    if (!Said.treatedAsProvider(facts)) {
      return Finding.notAsked("Clearance at that level is for requests to counselling providers.");
    }
    String rank = facts.get(HolderFacts.CLEARANCE_RANK).orElse("not-stated");
    boolean gradeUnknown =
        facts.get(RequestFacts.REQUESTER_KIND).map(NO_KNOWN_GRADE::contains).orElse(false);
    return switch (rank) {
      case "chief-inspector", "above" ->
          Finding.yes("It says that a chief inspector or above cleared it.");
      case "equivalent" ->
          Finding.unknown(
              "An equivalent grade is claimed. Which grade equals a chief inspector's is not known to us: not shown, and not a failure.");
      case "none", "below" ->
          gradeUnknown
              ? Finding.unknown(
                  "Which grade of this body equals a chief inspector's is not known to us: not shown, and not a failure.")
              : Finding.unknown(
                  "It was not cleared by a chief inspector: a point under the Code, which does not by itself make the request invalid. Ask.");
      default ->
          Finding.unknown(
              "Who cleared it is not shown. Ask for the chief inspector's name and the day.");
    };
  }

  private static Finding lastResort(Known facts, LocalDate day) {
    return Said.states(facts, "no-other-means")
        ? Finding.yes("Other means are said to have been considered.")
        : Finding.unknown("Not shown: that less intrusive sources came first.");
  }

  private static Finding version(Known facts, LocalDate day) {
    LocalDate on = Said.madeOn(facts).orElse(day);
    return VERSIONS.stream()
        .filter(version -> version.inForce().contains(on))
        .findFirst()
        .map(version -> Finding.yes("In force on " + on + ": " + version.title() + "."))
        .orElseGet(() -> Finding.notAsked("No version was in force on " + on + "."));
  }
}
