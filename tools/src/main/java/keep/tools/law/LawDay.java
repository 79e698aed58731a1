package keep.tools.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import keep.law.Fact;
import keep.law.Facts;
import keep.law.Regime;
import keep.law.facts.HearingFacts;
import keep.law.facts.MatterFacts;

/// Whose law speaks: the day of the command line, else of the file, else of the facts, else of the
/// rules' version.
public final class LawDay {
  private LawDay() {}

  /// @param said after `--day`, or empty text
  /// @param file the file's own, or empty text
  /// @throws FactsFile.Unusable where what is said is no day, or no day is known
  public static LocalDate of(String said, String file, Regime law, Facts facts)
      throws FactsFile.Unusable {
    Optional<LocalDate> day = said(said, file);
    if (day.isPresent()) {
      return day.get();
    }
    for (Fact<LocalDate> named :
        List.of(HearingFacts.DECISION_ON, MatterFacts.REQUEST_DATE, MatterFacts.AS_OF)) {
      if (facts.get(named).isPresent()) {
        return facts.get(named).get();
      }
    }
    return ofVersion(law);
  }

  /// The day of the command line, else of the file.
  ///
  /// @throws FactsFile.Unusable where what is said is no day
  public static Optional<LocalDate> said(String said, String file) throws FactsFile.Unusable {
    if (!said.isEmpty()) {
      return Optional.of(parsed("--day", said));
    }
    return file.isEmpty() ? Optional.empty() : Optional.of(parsed("day", file));
  }

  /// The day of the rules' version.
  ///
  /// @throws FactsFile.Unusable where the text of the law bears no day
  public static LocalDate ofVersion(Regime law) throws FactsFile.Unusable {
    try {
      return LocalDate.parse(law.version().substring(0, Math.min(10, law.version().length())));
    } catch (DateTimeParseException named) {
      throw new FactsFile.Unusable(
          "--day: give the day whose law speaks, yyyy-mm-dd, in the time of the text \""
              + law.version()
              + "\".");
    }
  }

  private static LocalDate parsed(String field, String text) throws FactsFile.Unusable {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw new FactsFile.Unusable(field + ": it must be a day, yyyy-mm-dd.");
    }
  }
}
