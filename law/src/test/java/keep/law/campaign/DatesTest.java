package keep.law.campaign;

import static keep.law.campaign.Law.facts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import keep.law.Facts;
import keep.law.dates.BusinessDays;
import keep.law.dates.DeemedService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked dates of the notes for the campaign process, row by row.
class DatesTest {
  private static Facts served(String parties, String holder, String survivor, String more) {
    return facts(
        "noticePartiesOn=%s noticeHolderOn=%s noticeSurvivorOn=%s %s"
            .formatted(parties, holder, survivor, more));
  }

  @ParameterizedTest(name = "CP-32 {0}: served {1}, {2}, {3}: time ends {4}, leave from {5}")
  @DisplayName("CP-32 the later of 14 calendar and 10 business days after the last service")
  @CsvSource({
    "N1 Christmas,2026-12-21,2026-12-21,2026-12-21,2027-01-07,2027-01-08",
    "N4 early May,2026-05-01,2026-05-01,2026-05-01,2026-05-18,2026-05-19",
    "N5 Easter 2026,2026-03-25,2026-03-25,2026-03-25,2026-04-10,2026-04-13",
    "Easter 2027,2027-03-24,2027-03-24,2027-03-24,2027-04-09,2027-04-12",
    "N6 Christmas 2027 with two substitutes,2027-12-17,2027-12-17,2027-12-17,2028-01-05,2028-01-06",
    "N7 the last of three,2026-11-02,2026-11-04,2026-11-11,2026-11-25,2026-11-26",
    "from a Saturday calendar days govern,2026-11-07,2026-11-07,2026-11-07,2026-11-21,2026-11-23",
    "from a Sunday,2026-11-08,2026-11-08,2026-11-08,2026-11-22,2026-11-23",
    "from a Monday both end together,2026-11-09,2026-11-09,2026-11-09,2026-11-23,2026-11-24",
    "on Christmas Eve,2026-12-24,2026-12-24,2026-12-24,2027-01-12,2027-01-13"
  })
  void CP_32_the_later_of_two_periods_after_the_last_service(
      String name, String parties, String holder, String survivor, LocalDate end, LocalDate grant) {
    Facts facts = served(parties, holder, survivor, "");
    assertThat(NoticePeriod.lastDay(facts)).as(name).isEqualTo(Optional.of(end));
    assertThat(NoticePeriod.earliestGrant(facts)).as(name).isEqualTo(Optional.of(grant));
  }

  @ParameterizedTest(name = "CP-32 {0}: served {1}, leave on {2} (business day {3}): {4}")
  @DisplayName("CP-32 business day nine, ten and eleven, across Christmas and Easter (N8)")
  @CsvSource({
    "Christmas,2026-12-21,2027-01-06,9,refused",
    "Christmas,2026-12-21,2027-01-07,10,refused",
    "Christmas,2026-12-21,2027-01-08,11,allowed",
    "Easter,2027-03-24,2027-04-08,9,refused",
    "Easter,2027-03-24,2027-04-09,10,refused",
    "Easter,2027-03-24,2027-04-12,11,allowed",
    "an ordinary month,2026-11-09,2026-11-20,9,refused",
    "an ordinary month,2026-11-09,2026-11-23,10,refused",
    "an ordinary month,2026-11-09,2026-11-24,11,allowed"
  })
  void CP_32_business_day_nine_ten_and_eleven(
      String name, String last, LocalDate on, int number, String ruling) {
    BusinessDays calendar = BusinessDays.ENGLAND_AND_WALES;
    assertThat(calendar.lastDay(LocalDate.parse(last), number)).isEqualTo(Optional.of(on));
    String facts =
        "noticePartiesOn=%1$s noticeHolderOn=%1$s noticeSurvivorOn=%1$s decisionOn=%2$s"
            .formatted(last, on);
    if (ruling.equals("allowed")) {
      Law.yes("CP-32", "grant", facts, on);
    } else {
      Law.no("CP-32", "grant", facts, on);
    }
  }

  @ParameterizedTest(name = "CP-39 {0}: served {1}, time ends {2}, leave from {3}")
  @DisplayName("CP-39 her extension is ten business days from the end of her time (N9)")
  @CsvSource({
    "N9,2026-11-02,2026-11-30,2026-12-01",
    "over Christmas,2026-12-07,2027-01-07,2027-01-08",
    "from a Saturday's end,2026-11-07,2026-12-04,2026-12-07"
  })
  void CP_39_ten_business_days_from_the_end(
      String name, String last, LocalDate end, LocalDate grant) {
    Facts facts = served(last, last, last, "extensionTaken=yes");
    assertThat(NoticePeriod.lastDay(facts)).as(name).isEqualTo(Optional.of(end));
    assertThat(NoticePeriod.earliestGrant(facts)).as(name).isEqualTo(Optional.of(grant));
  }

  @ParameterizedTest(name = "CP-32 {0}: the period ends {2}, leave from {3}")
  @DisplayName("CP-32 a day that the judge set replaces both counts (N10)")
  @CsvSource({
    "N10 shortened,courtVariedLimit=2026-12-29,2026-12-29,2026-12-30",
    "days fixed,noticeShortenedTo=3,2026-12-24,2026-12-29",
    "shortened to nothing,courtVariedLimit=2026-12-20,2026-12-20,2026-12-21"
  })
  void CP_32_the_judges_day_replaces_both_counts(
      String name, String set, LocalDate end, LocalDate grant) {
    Facts facts = served("2026-12-21", "2026-12-21", "2026-12-21", set);
    assertThat(NoticePeriod.lastDay(facts)).as(name).isEqualTo(Optional.of(end));
    assertThat(NoticePeriod.earliestGrant(facts)).as(name).isEqualTo(Optional.of(grant));
  }

  @ParameterizedTest(name = "CP-32 {0}: e-mailed to the service {1}, served {2}, leave from {3}")
  @DisplayName(
      "CP-32 deemed service by e-mail turns at half past two; it never counts for her (CP-31)")
  @CsvSource({
    "S4 at 14:30,2026-12-07T14:30,2026-12-07,2026-12-22",
    "S5 at 14:31,2026-12-07T14:31,2026-12-08,2026-12-23",
    "S8 late on Christmas Eve,2026-12-24T15:00,2026-12-29,2027-01-14",
    "S7 on Good Friday,2027-03-26T10:00,2027-03-30,2027-04-14"
  })
  void CP_32_deemed_service_turns_at_half_past_two(
      String name, LocalDateTime sent, LocalDate on, LocalDate grant) {
    assertThat(
            DeemedService.servedOn(BusinessDays.ENGLAND_AND_WALES, "email", sent, Optional.empty()))
        .as(name)
        .isEqualTo(Optional.of(on));
    String first = sent.toLocalDate().toString();
    Facts facts = served(first, on.toString(), first, "");
    assertThat(NoticePeriod.earliestGrant(facts)).as(name).isEqualTo(Optional.of(grant));
  }

  @ParameterizedTest(name = "CP-52 {0}: told {1}, stay ends {2}, release from {3}")
  @DisplayName("CP-52 five business days after she is told (P2, P3)")
  @CsvSource({
    "P2 over New Year,2026-12-23,2027-01-04,2027-01-05",
    "P3 ordinary,2026-10-05,2026-10-12,2026-10-13",
    "told on a Saturday,2026-10-10,2026-10-16,2026-10-19"
  })
  void CP_52_the_stay(String name, String told, LocalDate end, LocalDate from) {
    Facts facts = facts("survivorToldOn=" + told);
    assertThat(OrderRules.stayEnds(facts)).as(name).isEqualTo(Optional.of(end));
    assertThat(OrderRules.releaseFrom(facts)).as(name).isEqualTo(Optional.of(from));
  }

  @ParameterizedTest(name = "CP-41 ordered {0}, deliver by {1}; CP-56 ended {2}, certify by {3}")
  @DisplayName("CP-41 sealed production (P4), and CP-56 return or destruction (P6)")
  @CsvSource({"2026-08-27,2026-09-04,2026-03-23,2026-04-08"})
  void CP_41_production_and_return(
      LocalDate ordered, LocalDate deliver, LocalDate ended, LocalDate certify) {
    assertThat(HearingRules.productionDue(Facts.none(), ordered)).isEqualTo(Optional.of(deliver));
    assertThat(ReleaseRules.returnDue(Facts.none(), ended)).isEqualTo(Optional.of(certify));
  }

  @ParameterizedTest(name = "CP-60 signed {0}, pause ends {1}")
  @DisplayName("CP-60 the pause is seven calendar days (P5)")
  @CsvSource({"2026-12-18,2026-12-25", "2026-11-20,2026-11-27"})
  void CP_60_the_pause(String signed, LocalDate ends) {
    assertThat(ApartRules.pauseEnds(facts("consentDate=" + signed))).isEqualTo(Optional.of(ends));
  }

  @ParameterizedTest(name = "CP-56 {0}: convicted {1}, sentenced {2} in {3}: access ends after {4}")
  @DisplayName(
      "CP-56 the appeal period: 28 days in the Crown Court, 15 business days below (A1, A2)")
  @CsvSource({
    "A1 the later counts,2026-12-02,2027-01-08,crown,2027-02-05",
    "A2 not moved on from Christmas Day,2026-11-27,2026-11-27,crown,2026-12-25",
    "magistrates,2026-11-27,2026-11-27,magistrates,2026-12-18",
    "youth court over Christmas,2026-12-18,2026-12-18,youth,2027-01-13"
  })
  void CP_56_the_appeal_period(
      String name, String convicted, String sentenced, String court, LocalDate last) {
    Facts facts =
        facts("convictionDate=%s sentenceDate=%s court=%s".formatted(convicted, sentenced, court));
    assertThat(AccessEnd.lastDayOfAppealPeriod(facts)).as(name).isEqualTo(Optional.of(last));
    assertThat(AccessEnd.ended(facts, last)).isEmpty();
    assertThat(AccessEnd.ended(facts, last.plusDays(1))).isPresent();
  }
}
