package keep.law.dates;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Bank and public holidays that fall on a weekday, as published by the government for each nation,
/// substitutes included.
///
/// A year that is not listed is not known: nothing is computed from a rule of thumb, because
/// one-off holidays are proclaimed. Add a row when a year is published.
final class BankHolidays {
  private static final Map<Nation, Map<Integer, Set<LocalDate>>> KNOWN =
      Map.of(
          Nation.ENGLAND_AND_WALES,
          years(
              "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
              "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
              "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28",
              "2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26"),
          Nation.SCOTLAND,
          years(
              "2025-01-01 2025-01-02 2025-04-18 2025-05-05 2025-05-26 2025-08-04 2025-12-01 2025-12-25 2025-12-26",
              "2026-01-01 2026-01-02 2026-04-03 2026-05-04 2026-05-25 2026-06-15 2026-08-03 2026-11-30 2026-12-25 2026-12-28",
              "2027-01-01 2027-01-04 2027-03-26 2027-05-03 2027-05-31 2027-08-02 2027-11-30 2027-12-27 2027-12-28"),
          Nation.NORTHERN_IRELAND,
          years(
              "2025-01-01 2025-03-17 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-07-14 2025-08-25 2025-12-25 2025-12-26",
              "2026-01-01 2026-03-17 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-07-13 2026-08-31 2026-12-25 2026-12-28",
              "2027-01-01 2027-03-17 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-07-12 2027-08-30 2027-12-27 2027-12-28"));

  private BankHolidays() {}

  static boolean knows(Nation nation, int year) {
    return year(nation).containsKey(year);
  }

  static boolean isHoliday(Nation nation, LocalDate day) {
    return year(nation).getOrDefault(day.getYear(), Set.of()).contains(day);
  }

  /// The years whose list is known.
  static Set<Integer> years(Nation nation) {
    return new TreeSet<>(year(nation).keySet());
  }

  /// The holidays of one year; empty where the year is not known.
  static Set<LocalDate> of(Nation nation, int year) {
    return year(nation).getOrDefault(year, Set.of());
  }

  private static Map<Integer, Set<LocalDate>> year(Nation nation) {
    Map<Integer, Set<LocalDate>> years = KNOWN.get(nation);
    return years == null ? Map.of() : years;
  }

  private static Map<Integer, Set<LocalDate>> years(String... rows) {
    Map<Integer, Set<LocalDate>> years = new TreeMap<>();
    for (String row : rows) {
      Set<LocalDate> days = new TreeSet<>();
      for (String day : row.split(" ")) {
        days.add(LocalDate.parse(day));
      }
      years.put(days.iterator().next().getYear(), days);
    }
    return years;
  }
}
