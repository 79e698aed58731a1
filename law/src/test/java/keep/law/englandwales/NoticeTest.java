package keep.law.englandwales;

import static keep.law.Answer.NO;
import static keep.law.Answer.UNKNOWN;
import static keep.law.Answer.YES;
import static keep.law.englandwales.Law.answer;
import static keep.law.englandwales.Law.at;
import static keep.law.englandwales.Law.finding;
import static keep.law.englandwales.Law.request;
import static keep.law.englandwales.Law.says;
import static keep.law.englandwales.Law.silent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keep.law.englandwales.ServiceAnswer.Should;
import keep.law.englandwales.ServiceAnswer.Validity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {
  @Test
  @DisplayName("EW-30 notice not shown and no exception claimed: unclear, ask")
  void EW_30_missing_notice_is_unclear() {
    var facts =
        request(
            "vNoticeGiven",
            false,
            "vNoticeWritten",
            null,
            "vNoticeDate",
            null,
            "vNoticeItems",
            null);
    assertThat(says("EW-30", facts)).isEqualTo(UNKNOWN);
    assertThat(answer(facts).validity()).isEqualTo(Validity.UNCLEAR);
    assertThat(says("EW-30", request())).isEqualTo(YES);
  }

  @Test
  @DisplayName("EW-31 notice is in writing and covers information, reason and handling")
  void EW_31_notice_covers_three_things_in_writing() {
    assertThat(says("EW-31", request())).isEqualTo(YES);
    assertThat(says("EW-31", request("vNoticeItems", List.of("information", "reason"))))
        .isEqualTo(UNKNOWN);
    assertThat(says("EW-31", request("vNoticeWritten", false))).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest(name = "EW-32 notice {0} for a request of 2026-11-16: {1}")
  @DisplayName("EW-32 on or before the day; after it no number of days makes a breach")
  @CsvSource({"2026-11-15,YES", "2026-11-16,YES", "2026-11-17,UNKNOWN", "2027-11-16,UNKNOWN"})
  void EW_32_on_or_before_the_day(String notice, keep.law.Answer expected) {
    assertThat(says("EW-32", request("vNoticeDate", notice))).isEqualTo(expected);
    assertThat(answer(request("vNoticeDate", notice)).validity()).isEqualTo(Validity.VALID);
  }

  @Test
  @DisplayName("EW-32 only a court's finding makes late notice a breach")
  void EW_32_only_a_finding_makes_it_late() {
    assertThat(
            says("EW-32", request("vNoticeDate", "2026-11-30", "madeAsSoonAsPracticable", false)))
        .isEqualTo(NO);
    assertThat(says("EW-32", request("vNoticeDate", "2026-11-30", "madeAsSoonAsPracticable", true)))
        .isEqualTo(YES);
  }

  @ParameterizedTest(name = "EW-33 born {0}, request {1}, notice to {2}: {3}")
  @DisplayName("EW-33 under 18 by one day, and born on 29 February")
  @CsvSource({
    "2008-11-24,2026-11-23,v,NO",
    "2008-11-24,2026-11-24,v,SILENT",
    "2008-02-29,2026-02-28,v,NO",
    "2008-02-29,2026-03-01,v,SILENT",
    "2010-01-01,2026-11-23,parent-guardian,YES",
    "2010-01-01,2026-11-23,other-adult,YES"
  })
  void EW_33_under_eighteen_by_one_day(String born, String made, String to, String expected) {
    var facts = request("subjectDateOfBirth", born, "requestDate", made, "vNoticeTo", to);
    if (expected.equals("SILENT")) {
      assertThat(silent("EW-33", facts)).isTrue();
    } else {
      assertThat(says("EW-33", facts).name()).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("EW-33 notice to the young person alone: unclear, and the sender is warned")
  void EW_33_notice_to_the_young_person_alone() {
    var facts = request("subjectDateOfBirth", "2010-01-01");
    assertThat(answer(facts).validity()).isEqualTo(Validity.UNCLEAR);
    assertThat(answer(facts).should()).contains(Should.WARN_REQUESTER_UNSAFE_PARENT);
  }

  @Test
  @DisplayName("EW-33 an authority is told only of somebody in its care")
  void EW_33_an_authority_is_told_of_somebody_in_care() {
    assertThat(
            says(
                "EW-33",
                request(
                    "subjectDateOfBirth",
                    "2010-01-01",
                    "vNoticeTo",
                    "authority",
                    "subjectInCare",
                    true)))
        .isEqualTo(YES);
    assertThat(
            says(
                "EW-33",
                request(
                    "subjectDateOfBirth",
                    "2010-01-01",
                    "vNoticeTo",
                    "authority",
                    "subjectInCare",
                    false)))
        .isEqualTo(NO);
    assertThat(says("EW-33", request("subjectDateOfBirth", null))).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("EW-33 an age band on the act serves as the date of birth does")
  void EW_33_an_age_band_serves() {
    assertThat(says("EW-33", request("subjectDateOfBirth", null, "subjectAgeBand", "16-17")))
        .isEqualTo(NO);
    assertThat(silent("EW-33", request("subjectDateOfBirth", null, "subjectAgeBand", "adult")))
        .isTrue();
  }

  @Test
  @DisplayName("EW-34 the same for an adult lacking capacity for the notice")
  void EW_34_an_adult_lacking_capacity() {
    assertThat(says("EW-34", request("subjectLacksCapacity", true))).isEqualTo(NO);
    assertThat(says("EW-34", request("subjectLacksCapacity", true, "vNoticeTo", "parent-guardian")))
        .isEqualTo(YES);
    assertThat(silent("EW-34", request("subjectLacksCapacity", false))).isTrue();
    assertThat(says("EW-34", request())).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest(name = "EW-35 {0}")
  @DisplayName("EW-35 notice may be left out under each exception, on its face")
  @CsvSource({"not-practicable", "interference", "serious-harm"})
  void EW_35_an_exception_covers_missing_notice(String exception) {
    var facts =
        request(
            "vNoticeGiven",
            false,
            "vNoticeWritten",
            null,
            "vNoticeDate",
            null,
            "vNoticeItems",
            null,
            "vNoticeExceptionClaimed",
            List.of(exception));
    assertThat(says("EW-35", facts)).isEqualTo(YES);
    assertThat(answer(facts).validity()).isEqualTo(Validity.VALID);
    assertThat(silent("EW-30", facts)).isTrue();
  }

  @Test
  @DisplayName("EW-36 notice gives no veto and no waiting time")
  void EW_36_notice_is_no_veto() {
    assertThat(says("EW-36", request())).isEqualTo(YES);
    assertThat(finding("EW-36", request()).because()).contains("no veto");
  }

  @Test
  @DisplayName("EW-37 missing notice is never classed as invalid")
  void EW_37_missing_notice_is_not_a_breach() {
    var facts = request("vNoticeGiven", null);
    assertThat(says("EW-37", facts)).isEqualTo(YES);
    assertThat(answer(facts).validity()).isEqualTo(Validity.UNCLEAR);
    assertThat(silent("EW-37", request())).isTrue();
  }

  @Test
  @DisplayName("EW-38 an unsafe parent: warn the sender before notice is given")
  void EW_38_an_unsafe_parent_is_warned_about() {
    var facts = request("parentUnsafe", true);
    assertThat(says("EW-38", facts)).isEqualTo(UNKNOWN);
    assertThat(answer(facts).should()).contains(Should.WARN_REQUESTER_UNSAFE_PARENT);
    assertThat(at(Gates.REPLY, facts).duties())
        .anyMatch(duty -> duty.word().equals("warn-requester-unsafe-parent"));
    assertThat(answer(request()).should()).doesNotContain(Should.WARN_REQUESTER_UNSAFE_PARENT);
  }

  @Test
  @DisplayName("EW-39 the assurance about phones is not presented as law for notes")
  void EW_39_the_assurance_is_asked_for() {
    assertThat(says("EW-39", request("pressureUsed", List.of("case-will-be-dropped"))))
        .isEqualTo(YES);
    assertThat(finding("EW-39", request()).because()).contains("no such duty");
  }

  @ParameterizedTest(name = "EW-40 {0} cleared by {1}: {2}")
  @DisplayName("EW-40 clearance: shown, missing, or unclear; never a ground of invalidity")
  @CsvSource({
    "police-ew,chief-inspector,YES,cleared it",
    "police-ew,above,YES,cleared it",
    "police-ew,none,UNKNOWN,a point under the Code",
    "police-ew,below,UNKNOWN,a point under the Code",
    "police-ew,not-stated,UNKNOWN,Who cleared it is not shown",
    "police-ew,equivalent,UNKNOWN,not a failure",
    "nca,none,UNKNOWN,not a failure",
    "iopc,below,UNKNOWN,not a failure",
    "contractor,equivalent,UNKNOWN,not a failure"
  })
  void EW_40_clearance_missing_against_unclear(
      String sender, String rank, keep.law.Answer expected, String because) {
    var facts = request("requesterKind", sender, "clearanceRank", rank);
    assertThat(says("EW-40", facts)).isEqualTo(expected);
    assertThat(finding("EW-40", facts).because()).contains(because);
    assertThat(answer(facts).validity())
        .isEqualTo(expected == YES ? Validity.VALID : Validity.UNCLEAR);
  }

  @Test
  @DisplayName("EW-40 clearance is not asked for where the one asked provides no counselling")
  void EW_40_only_for_counselling_providers() {
    assertThat(silent("EW-40", request("recipientProvidesCounselling", false))).isTrue();
    assertThat(says("EW-40", request("clearanceRank", null))).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("EW-41 a last resort: other means must be spoken of")
  void EW_41_a_last_resort() {
    assertThat(says("EW-41", request())).isEqualTo(YES);
    assertThat(says("EW-41", request("statedBelief", List.of("holds")))).isEqualTo(UNKNOWN);
    assertThat(finding("EW-41", request()).because()).contains("A solicitor has not confirmed it");
  }

  @Test
  @DisplayName("EW-42 a breach of the Code is weighed and is no offence")
  void EW_42_a_breach_of_the_code_is_no_offence() {
    assertThat(says("EW-42", request("clearanceRank", "none"))).isEqualTo(YES);
    assertThat(finding("EW-42", request()).because()).contains("admissible");
  }

  @Test
  @DisplayName("EW-43 the version of the Code is dated data")
  void EW_43_the_version_of_the_code_is_known() {
    assertThat(finding("EW-43", request()).because()).contains("January 2026");
    assertThat(CodeOfPractice.versions()).hasSize(1);
  }
}
