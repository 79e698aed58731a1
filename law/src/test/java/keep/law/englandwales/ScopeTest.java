package keep.law.englandwales;

import static keep.law.Answer.NO;
import static keep.law.Answer.UNKNOWN;
import static keep.law.Answer.YES;
import static keep.law.englandwales.Law.answer;
import static keep.law.englandwales.Law.at;
import static keep.law.englandwales.Law.facts;
import static keep.law.englandwales.Law.finding;
import static keep.law.englandwales.Law.request;
import static keep.law.englandwales.Law.says;
import static keep.law.englandwales.Law.silent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import keep.law.englandwales.ServiceAnswer.Paper;
import keep.law.englandwales.ServiceAnswer.Validity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {
  @ParameterizedTest(name = "EW-01 a request dated {0}: {1}")
  @DisplayName("EW-01 Chapter 3A begins with requests made on 12 January 2026")
  @CsvSource({"2026-01-11,NO", "2026-01-12,YES", "2026-01-13,YES"})
  void EW_01_the_chapter_begins_on_12_January_2026(String made, keep.law.Answer expected) {
    assertThat(says("EW-01", request("requestDate", made))).isEqualTo(expected);
    assertThat(silent("EW-20", request("requestDate", made))).isEqualTo(expected == NO);
  }

  @Test
  @DisplayName("EW-01 an unknown day is shown and does not by itself decide")
  void EW_01_an_unknown_day_is_shown() {
    assertThat(says("EW-01", request("requestDate", null))).isEqualTo(UNKNOWN);
    assertThat(at(Gates.POLICE_REQUEST, request("requestDate", null)).isAllowed()).isTrue();
  }

  @Test
  @DisplayName("EW-02 the Chapter covers victims of any crime")
  void EW_02_any_crime_is_covered() {
    assertThat(says("EW-02", request("offenceKind", "non-sexual"))).isEqualTo(YES);
  }

  @Test
  @DisplayName("EW-03 asking the client herself is no victim information request")
  void EW_03_asking_the_client_herself_carries_no_authority() {
    var facts = request("recipientKind", "survivor");
    assertThat(says("EW-03", facts)).isEqualTo(NO);
    assertThat(answer(facts).paper()).isEqualTo(Paper.REQUEST_TO_SURVIVOR);
    assertThat(answer(facts).validity()).isEqualTo(Validity.NO_AUTHORITY);
    assertThat(finding("EW-03", facts).because()).contains("A solicitor has not confirmed it.");
  }

  @Test
  @DisplayName("EW-04 status turns on who is asked, not on what the document is")
  void EW_04_status_turns_on_the_recipient() {
    var attendance = request("recordType", "attendance-data");
    assertThat(answer(attendance).paper()).isEqualTo(Paper.COUNSELLING_INFORMATION_REQUEST);
    var school =
        request(
            "recipientKind", "school",
            "recordType", "counselling",
            "recipientProvidesCounselling", false);
    assertThat(says("EW-04", school)).isEqualTo(NO);
    assertThat(answer(school).paper()).isEqualTo(Paper.VICTIM_INFORMATION_REQUEST);
    assertThat(says("EW-04", attendance)).isEqualTo(YES);
  }

  @Test
  @DisplayName("EW-05 a service about which it is unclear is treated as within the definition")
  void EW_05_an_unclear_service_is_treated_as_within() {
    var unclear = request("recipientProvidesCounselling", null);
    assertThat(says("EW-05", unclear)).isEqualTo(YES);
    assertThat(answer(unclear).paper()).isEqualTo(Paper.COUNSELLING_INFORMATION_REQUEST);
    assertThat(silent("EW-05", request())).isTrue();
  }

  @ParameterizedTest(name = "EW-06 {0}")
  @DisplayName("EW-06 these senders have no power under Chapter 3A")
  @CsvSource({
    "cps,no-authority-letter",
    "defence,no-authority-letter",
    "insurer,no-authority-letter",
    "employer,no-authority-letter",
    "local-authority,no-authority-letter",
    "sfo,no-authority-letter",
    "hmrc,no-authority-letter",
    "cica,no-authority-letter",
    "police-other-uk,other-police",
    "police-foreign,other-police"
  })
  void EW_06_senders_outside_the_list_have_no_authority(String sender, String paper) {
    var facts = request("requesterKind", sender);
    assertThat(says("EW-06", facts)).isEqualTo(NO);
    assertThat(answer(facts).paper().word()).isEqualTo(paper);
    assertThat(answer(facts).validity()).isEqualTo(Validity.NO_AUTHORITY);
  }

  @Test
  @DisplayName("EW-06 an unknown sender is asked about, never turned away as outside the list")
  void EW_06_an_unknown_sender_is_asked_about() {
    var facts = request("requesterKind", null, "requesterVerified", null);
    assertThat(says("EW-06", facts)).isEqualTo(UNKNOWN);
    assertThat(answer(facts).paper()).isEqualTo(Paper.COUNSELLING_INFORMATION_REQUEST);
    assertThat(answer(facts).validity()).isEqualTo(Validity.UNCLEAR);
  }

  @Test
  @DisplayName("EW-07 a suspect's counselling is outside the Chapter")
  void EW_07_a_suspects_counselling_is_outside() {
    var facts = request("subjectRole", "suspect");
    assertThat(says("EW-07", facts)).isEqualTo(NO);
    assertThat(answer(facts).paper()).isEqualTo(Paper.SUSPECT_INFORMATION_REQUEST);
    assertThat(says("EW-07", request("subjectRole", "may-be-victim"))).isEqualTo(YES);
  }

  @ParameterizedTest(name = "EW-08 {0}")
  @DisplayName("EW-08 each authorised person is a row with its first day")
  @CsvSource({
    "police-ew",
    "police-staff-ew",
    "city-employee",
    "btp",
    "btp-staff",
    "mod-police",
    "nca",
    "iopc",
    "contractor",
    "service-police",
    "spcc"
  })
  void EW_08_the_list_is_dated_data(String sender) {
    assertThat(says("EW-08", request("requesterKind", sender))).isEqualTo(YES);
    assertThat(AuthorisedPersons.on(sender, LocalDate.of(2026, 1, 12))).isPresent();
    assertThat(AuthorisedPersons.on(sender, LocalDate.of(2026, 1, 11))).isEmpty();
    assertThat(says("EW-08", request("requesterKind", "relative"))).isEqualTo(NO);
  }

  @Test
  @DisplayName("EW-01 a paper older than the Chapter is classed by its plain facts and is unclear")
  void EW_01_an_older_paper_is_unclear() {
    var older = request("requestDate", "2025-12-01");
    assertThat(answer(older).paper()).isEqualTo(Paper.COUNSELLING_INFORMATION_REQUEST);
    assertThat(answer(older).validity()).isEqualTo(Validity.UNCLEAR);
    assertThat(answer(request("requestDate", "2025-12-01", "requesterKind", "cps")).paper())
        .isEqualTo(Paper.NO_AUTHORITY_LETTER);
    assertThat(answer(facts("requestDate", "2025-12-01", "recipientKind", "survivor")).paper())
        .isEqualTo(Paper.REQUEST_TO_SURVIVOR);
  }
}
