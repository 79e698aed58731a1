package keep.law.campaign;

import static keep.law.campaign.Law.at;
import static keep.law.campaign.Law.clock;
import static keep.law.campaign.Law.day;
import static keep.law.campaign.Law.duty;
import static keep.law.campaign.Law.no;
import static keep.law.campaign.Law.silent;
import static keep.law.campaign.Law.unknown;
import static keep.law.campaign.Law.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import keep.law.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// CP-30 to CP-33 and CP-37 to CP-39: notice, and the survivor's time.
class NoticeTest {
  private static final String VARIED = "periodVaried=notice courtVariedLimit=";

  @Test
  @DisplayName("CP-30 notice is written and says what is sought, that she may appear, and by when")
  void CP_30_notice_says_what_it_must() {
    yes("CP-30", "notice", "noticeWritten=yes noticeContents=documents+may-appear+production-date");
    no("CP-30", "notice", "noticeWritten=yes noticeContents=documents+may-appear");
    no("CP-30", "notice", "noticeWritten=no noticeContents=documents+may-appear+production-date");
    unknown("CP-30", "notice", "noticeWritten=yes");
  }

  @Test
  @DisplayName(
      "CP-30 without notice to party, survivor and service there is no hearing and no leave")
  void CP_30_everybody_is_served() {
    no("CP-30", "grant", "noticeGiven=no");
    unknown("CP-30", "grant", "");
    yes("CP-30", "grant", "noticeGiven=yes");
    yes(
        "CP-30",
        "grant",
        "noticePartiesOn=2026-11-02 noticeHolderOn=2026-11-02 noticeSurvivorOn=2026-11-02");
    yes("CP-30", "grant", "noticeWaived=yes noticeWaiverGround=confider-consents");
    unknown("CP-30", "grant", "noticeWaived=yes noticeWaiverGround=exceptional");
    Matter.accepted("2026-11-02")
        .serve("2026-11-02")
        .on("2026-12-30")
        .refuses("CP-W6", "judge", "hear", Matter.HEARING);
  }

  @Test
  @DisplayName("CP-30 notice comes after intake, and is due in two business days as a reminder")
  void CP_30_notice_follows_intake() {
    Matter.charged("2026-11-09")
        .applied("accused", true)
        .refuses("CP-30", "registrar", "notice-survivor", Matter.NOTICE + "2026-11-09");
    String complete =
        "applicationWritten=yes declarationOfTruth=yes blanketRequest=no repeatApplication=no groundsPleaded=case-specific applicationItems="
            + String.join("+", ApplicationRules.ITEMS);
    assertThat(duty("CP-30", "intake", complete, LocalDate.of(2026, 4, 2), "notice").by())
        .isEqualTo(day("2026-04-08"));
  }

  @ParameterizedTest(name = "by {0}")
  @DisplayName("CP-31 only notice through the court or her nominee counts")
  @ValueSource(strings = {"prosecutor", "direct", "defence"})
  void CP_31_no_other_way_counts(String route) {
    no("CP-31", "notice", "noticeSurvivorOn=2026-11-09 noticeRoute=" + route);
    yes("CP-31", "notice", "noticeSurvivorOn=2026-11-09 noticeRoute=court");
    yes("CP-31", "notice", "noticeSurvivorOn=2026-11-09 noticeRoute=nominee");
  }

  @Test
  @DisplayName(
      "CP-31 deemed service is not enough: a named person confirms the day on which it reached her")
  void CP_31_it_must_have_reached_her() {
    unknown("CP-31", "notice", "noticeRoute=court");
    no("CP-31", "notice", "noticeSurvivorOn=2026-11-09 noticeRoute=court addressDisclosed=yes");
    Matter.accepted("2026-11-09")
        .serve("2026-11-09")
        .refuses(
            "CP-31",
            "registrar",
            "notice-survivor",
            (Matter.NOTICE + "2026-11-09").replace("noticeRoute=court", "noticeRoute=defence"));
  }

  @Test
  @DisplayName("CP-32 the judge may not hear or grant on business day nine or ten, only after it")
  void CP_32_the_judge_may_not_find_on_business_day_nine() {
    Matter matter = Matter.served("2026-12-21");
    for (String early :
        new String[] {"2026-12-22", "2027-01-04", "2027-01-05", "2027-01-06", "2027-01-07"}) {
      matter.on(early).refuses("CP-32", "judge", "hear", Matter.HEARING);
    }
    matter.on("2027-01-08").heard();
    assertThat(matter.stands()).isEqualTo("P6");
  }

  @Test
  @DisplayName("CP-32 the clock starts when the last of them is served")
  void CP_32_the_clock_starts_at_the_last_service() {
    Matter matter = Matter.accepted("2026-11-02").serve("2026-11-02").on("2026-11-11");
    Clock clock =
        clock(
            "CP-32",
            matter.asks("registrar", "notice-survivor", Matter.NOTICE + "2026-11-11"),
            "notice");
    assertThat(clock.starts()).isEqualTo(LocalDate.of(2026, 11, 11));
    assertThat(clock.ends()).isEqualTo(day("2026-11-25"));
    assertThat(clock.next()).isEqualTo(day("2026-11-26"));
  }

  @Test
  @DisplayName("CP-32 only a judge changes the period, with reasons, and may shorten it to nothing")
  void CP_32_a_judge_shortens_with_reasons() {
    Matter matter = Matter.served("2026-12-21");
    matter
        .refuses("CP-03", "registrar", "vary", VARIED + "2026-12-21 reasonsGiven=yes")
        .refuses("CP-32", "judge", "vary", VARIED + "2026-12-21 reasonsGiven=no")
        .refuses("CP-32", "judge", "vary", VARIED + "2026-12-21")
        .refuses("CP-32", "judge", "vary", "reasonsGiven=yes")
        .does("judge", "vary", VARIED + "2026-12-20 reasonsGiven=yes")
        .heard();
    assertThat(matter.stands()).isEqualTo("P6");
  }

  @Test
  @DisplayName("CP-32 with a number of days only, fewer than fourteen are too few")
  void CP_32_counts_days_where_dates_are_unknown() {
    no("CP-32", "grant", "noticeDays=13");
    unknown("CP-32", "grant", "noticeDays=14");
    yes("CP-32", "grant", "noticeDays=21");
    yes("CP-32", "grant", "noticeDays=7 noticeShortenedTo=7");
    no("CP-32", "grant", "noticeDays=6 noticeShortenedTo=7");
    unknown("CP-32", "grant", "");
  }

  @Test
  @DisplayName(
      "CP-32 beyond the last known list of holidays the end is unknown, until a judge sets it")
  void CP_32_beyond_the_known_holidays_it_is_unknown() {
    String far =
        "noticePartiesOn=2090-06-01 noticeHolderOn=2090-06-01 noticeSurvivorOn=2090-06-01 decisionOn=2090-09-01";
    unknown("CP-32", "grant", far);
  }

  @Test
  @DisplayName("CP-33 her notice names free advice, the local centre and other formats")
  void CP_33_plain_words_and_where_to_turn() {
    no(
        "CP-33",
        "notice",
        "noticeContents=documents+may-appear+production-date+free-advice+local-centre");
    yes("CP-33", "notice", "noticeContents=free-advice+local-centre+formats");
    silent("CP-33", "notice", "");
  }

  @Test
  @DisplayName("CP-37 a young person and a safe adult are told, never a suspect")
  void CP_37_a_young_person_and_a_safe_adult_are_told() {
    no("CP-37", "notice", "subjectAgeBand=16-17 noticeToYoungPerson=no noticeToSafeAdult=yes");
    no("CP-37", "notice", "subjectAgeBand=14-15 noticeToYoungPerson=yes noticeToSafeAdult=no");
    yes("CP-37", "notice", "subjectAgeBand=16-17 noticeToYoungPerson=yes noticeToSafeAdult=yes");
    no("CP-37", "notice", "subjectAgeBand=adult noticeToSuspect=yes");
    unknown("CP-37", "notice", "");
    silent("CP-37", "notice", "subjectAgeBand=adult");
  }

  @Test
  @DisplayName("CP-37 eighteen tomorrow is a child today (L3)")
  void CP_37_eighteen_tomorrow() {
    String told =
        "subjectDateOfBirth=2008-11-24 noticeToYoungPerson=yes noticeToSafeAdult=no noticeSurvivorOn=";
    no("CP-37", "notice", told + "2026-11-23");
    silent("CP-37", "notice", told + "2026-11-24");
  }

  @Test
  @DisplayName(
      "CP-38 somebody without capacity for this decision, or who has died, is represented first")
  void CP_38_a_representative_acts_first() {
    no("CP-38", "notice", "subjectLacksCapacity=yes representativeAppointed=no");
    no("CP-38", "notice", "subjectDeceased=yes");
    yes("CP-38", "notice", "subjectDeceased=yes representativeAppointed=yes");
    silent("CP-38", "notice", "subjectLacksCapacity=no subjectDeceased=no");
    unknown("CP-38", "notice", "subjectLacksCapacity=no");
  }

  @Test
  @DisplayName("CP-39 she takes ten more business days once, from the end of her time (N9)")
  void CP_39_one_extension_as_of_right() {
    Matter matter = Matter.served("2026-11-02").on("2026-11-16").does("survivor", "extend", "");
    matter
        .refuses("CP-39", "survivor", "extend", "")
        .on("2026-11-30")
        .refuses("CP-32", "judge", "hear", Matter.HEARING)
        .on("2026-12-01")
        .heard();
  }

  @Test
  @DisplayName("CP-39 when her time is over, more comes only from the judge")
  void CP_39_not_after_the_end() {
    Matter.served("2026-11-02").on("2026-11-17").refuses("CP-39", "survivor", "extend", "");
    assertThat(at("extend", "").isAgainst("CP-39")).isTrue();
  }
}
