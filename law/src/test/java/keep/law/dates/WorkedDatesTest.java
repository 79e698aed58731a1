package keep.law.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates worked by hand, row by row, in England & Wales unless a row says otherwise. The rows S1 to
/// S10 stand in the tests of EW-96, which read them from facts.
class WorkedDatesTest {
  private static final BusinessDays CALENDAR = BusinessDays.ENGLAND_AND_WALES;

  private static LocalDate business(LocalDate event, int days) {
    return CALENDAR.lastDay(event, days).orElseThrow();
  }

  @ParameterizedTest(name = "{0}: served {1}, 14 days end {2}, 10 business days end {3}, grant {4}")
  @DisplayName("CP-32: the later of 14 calendar days and 10 business days; the grant a day after")
  @CsvSource({
    "N1 over Christmas 2026,2026-12-21,2027-01-04,2027-01-07,2027-01-08",
    "N4 early May,2026-05-01,2026-05-15,2026-05-18,2026-05-19",
    "N5 Easter,2026-03-25,2026-04-08,2026-04-10,2026-04-13",
    "N6 two substitutes,2027-12-17,2027-12-31,2028-01-05,2028-01-06",
    "N7 the last of three,2026-11-11,2026-11-25,2026-11-25,2026-11-26"
  })
  void both_periods_and_the_grant(
      String row, LocalDate served, LocalDate calendar, LocalDate business, LocalDate grant) {
    LocalDate fourteenth = Periods.lastCalendarDay(served, 14);
    LocalDate tenth = business(served, 10);
    assertThat(fourteenth).as(row).isEqualTo(calendar);
    assertThat(tenth).as(row).isEqualTo(business);
    LocalDate end = Periods.later(Optional.of(fourteenth), Optional.of(tenth)).orElseThrow();
    assertThat(CALENDAR.after(end)).as(row).contains(grant);
  }

  @ParameterizedTest(name = "served {0}: business day {1} is {2}")
  @DisplayName("Business days 9, 10 and 11 across Christmas and Easter")
  @CsvSource({
    "2026-12-21,9,2027-01-06",
    "2026-12-21,10,2027-01-07",
    "2026-12-21,11,2027-01-08",
    "2026-03-25,9,2026-04-09",
    "2026-03-25,10,2026-04-10",
    "2026-03-25,11,2026-04-13"
  })
  void business_days_nine_ten_and_eleven(LocalDate served, int count, LocalDate day) {
    assertThat(business(served, count)).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0}: {1} business days after {2} end {3}, next {4}")
  @DisplayName("Other business-day periods: reply, delivery, stay, extension, return")
  @CsvSource({
    "N9 extension from the end of the period,10,2026-11-16,2026-11-30,2026-12-01",
    "N10 the judge's end,0,2026-12-29,2026-12-29,2026-12-30",
    "P1 refusal before charge,2,2026-04-02,2026-04-08,2026-04-09",
    "P2 stay over New Year,5,2026-12-23,2027-01-04,2027-01-05",
    "P3 ordinary stay,5,2026-10-05,2026-10-12,2026-10-13",
    "P4 sealed production,5,2026-08-27,2026-09-04,2026-09-07",
    "P6 return or destruction,10,2026-03-23,2026-04-08,2026-04-09"
  })
  void other_periods(String row, int days, LocalDate event, LocalDate last, LocalDate next) {
    LocalDate end = days == 0 ? event : business(event, days);
    assertThat(end).as(row).isEqualTo(last);
    assertThat(CALENDAR.after(end)).as(row).contains(next);
  }

  @ParameterizedTest(name = "{0}: {1} days after {2} end {3}")
  @DisplayName("Calendar days, the first not counted: pause, appeal, New South Wales")
  @CsvSource({
    "P5 pause after consent,7,2026-12-18,2026-12-25",
    "A1 conviction,28,2026-12-02,2026-12-30",
    "A1 sentence,28,2027-01-08,2027-02-05",
    "A2 ends on Christmas Day and is not moved,28,2026-11-27,2026-12-25",
    "W2 NSW-28 over Easter,14,2026-03-27,2026-04-10",
    "W4 NSW-28 seven days fixed,7,2026-03-02,2026-03-09",
    "day 13 of 14,13,2026-03-02,2026-03-15",
    "day 14 of 14,14,2026-03-02,2026-03-16"
  })
  void calendar_days(String row, int days, LocalDate event, LocalDate last) {
    assertThat(Periods.lastCalendarDay(event, days)).as(row).isEqualTo(last);
  }

  @ParameterizedTest(name = "P5: after the pause that ends {0} the judge may decide from {1}")
  @DisplayName("CP-60: the next court day after the pause")
  @CsvSource({"2026-12-25,2026-12-29"})
  void the_next_court_day(LocalDate pauseEnds, LocalDate from) {
    assertThat(CALENDAR.after(pauseEnds)).contains(from);
  }

  @ParameterizedTest(name = "{0}: last {2}, earliest {3}")
  @DisplayName("CA-12: clear days leave out both ends")
  @CsvSource({
    "C1 sixty clear days,2026-01-15,2026-03-16,2026-03-17",
    "C3 over a leap day,2028-01-03,2028-03-03,2028-03-04"
  })
  void clear_days(String row, LocalDate served, LocalDate last, LocalDate earliest) {
    assertThat(Periods.lastClearDay(served, 60)).as(row).isEqualTo(last);
    assertThat(Periods.daysBetween(served, earliest)).as(row).isEqualTo(60);
    assertThat(Periods.daysBetween(served, last)).as(row).isEqualTo(59);
  }

  @ParameterizedTest(name = "C5: for a look on {0} the copy is given by {1}")
  @DisplayName("CA-36: seven clear days before the judge looks")
  @CsvSource({"2026-03-20,2026-03-12"})
  void seven_clear_days_before(LocalDate looks, LocalDate by) {
    assertThat(Periods.latestBefore(looks, 7)).isEqualTo(by);
  }

  @ParameterizedTest(name = "{0}: born {1}, under {2} on {3}: {4}")
  @DisplayName("EW-33, CP-37, NSW-39: an age is reached at the start of the birthday")
  @CsvSource({
    "L3 eighteen tomorrow,2008-11-24,18,2026-11-23,true",
    "L3 eighteen today,2008-11-24,18,2026-11-24,false",
    "L4 born on 29 February,2008-02-29,18,2026-02-28,true",
    "L4 born on 29 February,2008-02-29,18,2026-03-01,false",
    "L5 fourteen tomorrow,2012-06-10,14,2026-06-09,true",
    "L5 fourteen today,2012-06-10,14,2026-06-10,false"
  })
  void ages(String row, LocalDate born, int age, LocalDate on, boolean under) {
    assertThat(Periods.isUnder(born, age, on)).as(row).isEqualTo(under);
  }
}
