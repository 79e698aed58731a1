package keep.law.dates;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Our dated lists beside those of Jollyday, which were written by others.
class BankHolidaysTest {
  private static final HolidayManager JOLLYDAY =
      HolidayManager.getInstance(ManagerParameters.create("gb"));

  /// Proclaimed for single years in Scotland; Jollyday lists rules, not proclamations.
  private static final Set<LocalDate> PROCLAIMED = Set.of(LocalDate.of(2026, 6, 15));

  private static Set<LocalDate> listedElsewhere(String part, int year) {
    return JOLLYDAY.getHolidays(Year.of(year), part).stream()
        .map(Holiday::getDate)
        .filter(day ->
            day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String part(Nation nation) {
    return switch (nation) {
      case ENGLAND_AND_WALES -> "eng";
      case SCOTLAND -> "sct";
      case NORTHERN_IRELAND -> "nir";
    };
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Every year we know has the weekdays that Jollyday lists, and no others")
  @EnumSource(Nation.class)
  void our_lists_agree_with_another(Nation nation) {
    BusinessDays calendar = new BusinessDays(nation);
    assertThat(calendar.knownYears()).isNotEmpty();
    for (int year : calendar.knownYears()) {
      Set<LocalDate> ours = new TreeSet<>(calendar.holidays(year));
      ours.removeAll(PROCLAIMED);
      assertThat(ours).as(nation + " " + year).isEqualTo(listedElsewhere(part(nation), year));
    }
  }

  @Test
  @DisplayName("The nations part: 2 January, St Patrick's Day and Easter Monday")
  void the_nations_part() {
    LocalDate secondOfJanuary = LocalDate.of(2026, 1, 2);
    LocalDate stPatrick = LocalDate.of(2026, 3, 17);
    LocalDate easterMonday = LocalDate.of(2026, 4, 6);
    assertThat(open(Nation.ENGLAND_AND_WALES, secondOfJanuary)).isTrue();
    assertThat(open(Nation.SCOTLAND, secondOfJanuary)).isFalse();
    assertThat(open(Nation.NORTHERN_IRELAND, stPatrick)).isFalse();
    assertThat(open(Nation.ENGLAND_AND_WALES, stPatrick)).isTrue();
    assertThat(open(Nation.SCOTLAND, easterMonday)).isTrue();
    assertThat(open(Nation.ENGLAND_AND_WALES, easterMonday)).isFalse();
  }

  private static boolean open(Nation nation, LocalDate day) {
    return new BusinessDays(nation).isBusinessDay(day).orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1} business days after {2}")
  @DisplayName("A period that leaves the last known year is unknown, and one that stays is not")
  @CsvSource({
    "ENGLAND_AND_WALES,1,2028-12-28,2028-12-29",
    "ENGLAND_AND_WALES,1,2028-12-29,",
    "ENGLAND_AND_WALES,10,2028-12-22,",
    "SCOTLAND,1,2027-12-31,",
    "NORTHERN_IRELAND,5,2024-12-31,2025-01-08"
  })
  void beyond_the_last_known_year_nothing_is_counted(
      Nation nation, int days, LocalDate event, LocalDate last) {
    assertThat(new BusinessDays(nation).lastDay(event, days))
        .isEqualTo(java.util.Optional.ofNullable(last));
  }
}
