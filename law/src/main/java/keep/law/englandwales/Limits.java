package keep.law.englandwales;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import keep.law.DateRange;
import keep.law.Source;

/// The periods of the notes' section 6, as dated data: a change adds a row.
public final class Limits {
  /// How a period is counted.
  public enum Unit {
    BUSINESS_DAYS,
    CALENDAR_DAYS,
    YEARS,
    /// As soon as practicable: no number of days makes a breach.
    NO_NUMBER
  }

  /// One period.
  ///
  /// @param word stable word
  /// @param number how many units; 0 where there is no number
  /// @param runsFrom the event that starts it, not itself counted
  public record Row(
      String word, int number, Unit unit, String runsFrom, DateRange inForce, Source source) {}

  /// Counselling information requests are reviewed over three years from 12 January 2026 (VPA 2024
  /// s.30).
  public static final LocalDate REVIEW_PERIOD_ENDS = LocalDate.of(2029, 1, 11);

  private static final DateRange CHAPTER = DateRange.from(Enactment.CHAPTER_3A);
  private static final DateRange RULES = DateRange.from(Enactment.CRIMINAL_PROCEDURE_RULES);

  private static final List<Row> ROWS =
      List.of(
          new Row(
              "notice-to-v",
              0,
              Unit.NO_NUMBER,
              "request date",
              CHAPTER,
              new Source("PCSC Act 2022 s.44B(3)")),
          new Row(
              "reply-to-request",
              0,
              Unit.NO_NUMBER,
              "receipt",
              CHAPTER,
              new Source("PCSC Act 2022 s.44C (silence)")),
          new Row(
              "summons-application",
              0,
              Unit.NO_NUMBER,
              "awareness of grounds",
              RULES,
              new Source("CrimPR 2025 r.17.3(1)")),
          new Row(
              "representations",
              10,
              Unit.BUSINESS_DAYS,
              "service",
              RULES,
              new Source("CrimPR 2025 r.17.5(4)(a)")),
          new Row(
              "withdraw-summons",
              0,
              Unit.NO_NUMBER,
              "awareness of grounds",
              RULES,
              new Source("CrimPR 2025 r.17.7(2)(a)")),
          new Row(
              "section-41-application",
              10,
              Unit.BUSINESS_DAYS,
              "disclosure",
              RULES,
              new Source("CrimPR 2025 r.22.4(1)(b)")),
          new Row(
              "section-41-response",
              10,
              Unit.BUSINESS_DAYS,
              "service",
              RULES,
              new Source("CrimPR 2025 r.22.6(2)(b)")),
          new Row(
              "appeal-crown-court",
              28,
              Unit.CALENDAR_DAYS,
              "conviction; separately sentence",
              RULES,
              new Source("CAA 1968 s.18; CrimPR 39.2 (secondary)")),
          new Row(
              "appeal-magistrates-court",
              15,
              Unit.BUSINESS_DAYS,
              "sentence",
              RULES,
              new Source("CrimPR 34.2 (secondary)")),
          new Row(
              "review-of-counselling-requests",
              3,
              Unit.YEARS,
              "12 January 2026",
              CHAPTER,
              new Source("VPA 2024 s.30")));

  private Limits() {}

  public static List<Row> rows() {
    return ROWS;
  }

  /// The period of this word on this day; empty where no row covers the day.
  public static Optional<Row> on(String word, LocalDate day) {
    return ROWS.stream()
        .filter(row -> row.word().equals(word) && row.inForce().contains(day))
        .findFirst();
  }
}
