package keep.law.englandwales;

import static keep.law.englandwales.Law.facts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked dates of the notes for England and Wales, row by row.
class DatesTest {
  @ParameterizedTest(
      name = "EW-96 {0}: {1} at {2}, answered {3}: served {4}, 10th {5}, issue from {6}")
  @DisplayName("EW-96 service and counting, as worked by hand")
  @CsvSource({
    "S1 handed over on a Saturday,handed,2026-12-12T11:00,,2026-12-12,2026-12-29,2026-12-30",
    "S2 left on Christmas Eve,left,2026-12-24T10:00,,2026-12-29,2027-01-13,2027-01-14",
    "S3 first-class post before Easter,first-class-post,2026-04-02T09:00,,2026-04-08,2026-04-22,2026-04-23",
    "S3 document exchange before Easter,dx,2026-04-02T09:00,,2026-04-08,2026-04-22,2026-04-23",
    "S4 e-mail at 14:30,email,2026-12-07T14:30,,2026-12-07,2026-12-21,2026-12-22",
    "S5 e-mail at 14:31,email,2026-12-07T14:31,,2026-12-08,2026-12-22,2026-12-23",
    "S5 deposit notified at 14:31,deposit-with-notice,2026-12-07T14:31,,2026-12-08,2026-12-22,2026-12-23",
    "S6 summer time,email,2026-07-06T13:45Z,,2026-07-07,2026-07-21,2026-07-22",
    "S7 e-mail on Good Friday,email,2027-03-26T10:00,,2027-03-30,2027-04-13,2027-04-14",
    "S8 e-mail late on Christmas Eve,email,2026-12-24T15:00,,2026-12-29,2027-01-13,2027-01-14",
    "S9 answer before deemed service,first-class-post,2026-12-22T09:00,2026-12-23,2026-12-23,2027-01-11,2027-01-12",
    "S10 post over a double-substitute Christmas,first-class-post,2027-12-23T09:00,,2027-12-29,2028-01-13,2028-01-14"
  })
  void EW_96_service_and_counting(
      String name,
      String method,
      String sent,
      String responded,
      LocalDate served,
      LocalDate tenth,
      LocalDate issue) {
    var facts = facts("serviceMethod", method, "sentAt", sent, "respondedOn", responded);
    assertThat(Papers.servedOn(facts)).as(name).isEqualTo(Optional.of(served));
    assertThat(Papers.representationsEnd(facts)).as(name).isEqualTo(Optional.of(tenth));
    assertThat(Papers.earliestIssue(facts)).as(name).isEqualTo(Optional.of(issue));
  }

  @ParameterizedTest(name = "EW-96 {0}: served {1}, 10th {2}, issue from {3}")
  @DisplayName("EW-96 counting from a confirmed day of service")
  @CsvSource({
    "N1 the example in the notes,2026-12-21,2027-01-07,2027-01-08",
    "N4 early May,2026-05-01,2026-05-18,2026-05-19",
    "N5 Easter,2026-03-25,2026-04-10,2026-04-13",
    "N6 Christmas 2027,2027-12-17,2028-01-05,2028-01-06",
    "N7 the last of three,2026-11-11,2026-11-25,2026-11-26"
  })
  void EW_96_counting_from_a_confirmed_day(
      String name, String served, LocalDate tenth, LocalDate issue) {
    var facts = facts("serviceConfirmedOn", served);
    assertThat(Papers.representationsEnd(facts)).as(name).isEqualTo(Optional.of(tenth));
    assertThat(Papers.earliestIssue(facts)).as(name).isEqualTo(Optional.of(issue));
  }

  @ParameterizedTest(name = "EW-107 {0}")
  @DisplayName("EW-107 the court's own day replaces the count (N10)")
  @CsvSource({"2026-12-29,2026-12-30"})
  void EW_107_the_courts_day_replaces_the_count(String end, LocalDate issue) {
    var facts = facts("serviceConfirmedOn", "2026-12-21", "courtVariedLimit", end);
    assertThat(Papers.earliestIssue(facts)).isEqualTo(Optional.of(issue));
  }
}
