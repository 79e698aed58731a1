package keep.tools.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import keep.law.dates.BusinessDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class StoryDaysTest {
  @Test
  void from_7_December_2026_the_days_are_those_of_the_first_ten_minutes() {
    StoryDays days = StoryDays.from(LocalDate.of(2026, 12, 7), Ending.GRANTED);
    assertThat(days.ask()).isEqualTo("2026-12-08");
    assertThat(days.charge()).isEqualTo("2026-12-11");
    assertThat(days.wholeFile()).isEqualTo("2026-12-14");
    assertThat(days.apply()).isEqualTo("2026-12-15");
    assertThat(days.first().reached()).isEqualTo("2026-12-21");
    assertThat(days.first().lastDay()).isEqualTo("2027-01-07");
    assertThat(days.first().hearing()).isEqualTo("2027-01-08");
    assertThat(days.first().inspect()).isEqualTo("2027-01-14");
    assertThat(days.first().decide()).isEqualTo("2027-01-20");
    assertThat(days.first().tell()).isEqualTo("2027-01-21");
    assertThat(days.first().release()).isEqualTo("2027-01-29");
  }

  @Test
  @DisplayName("CP-32: from any start the judge decides on a court day after the later period")
  void CP_32_from_any_start_the_judge_decides_on_a_court_day_after_the_later_period() {
    BusinessDays court = BusinessDays.ENGLAND_AND_WALES;
    for (LocalDate first = LocalDate.of(2026, 1, 1);
        first.isBefore(LocalDate.of(2028, 6, 1));
        first = first.plusDays(1)) {
      StoryDays.Round round = StoryDays.from(first, Ending.GRANTED).first();
      assertThat(court.isBusinessDay(round.hearing())).contains(true);
      assertThat(round.hearing()).isAfter(round.reached().plusDays(14));
      assertThat(round.hearing()).isAfter(court.lastDay(round.reached(), 10).orElseThrow());
      assertThat(court.lastDay(round.tell(), 5).orElseThrow()).isBefore(round.release());
    }
  }

  @Test
  void a_start_beyond_the_known_holidays_is_refused_with_the_years_that_are_known() {
    assertThatThrownBy(() -> StoryDays.from(LocalDate.of(2028, 12, 1), Ending.GRANTED))
        .isInstanceOf(StoryCalendar.BeyondTheCalendar.class)
        .hasMessageContaining("2028")
        .hasMessageContaining("2028-12-01")
        .hasMessageContaining("Choose an earlier or later day");
    assertThatThrownBy(() -> StoryDays.from(LocalDate.of(2020, 1, 1), Ending.GRANTED))
        .isInstanceOf(StoryCalendar.BeyondTheCalendar.class);
  }
}
