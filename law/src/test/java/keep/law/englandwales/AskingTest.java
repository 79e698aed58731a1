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
import keep.law.englandwales.ServiceAnswer.NeedNot;
import keep.law.englandwales.ServiceAnswer.Validity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingTest {
  private static final List<String> ALL =
      List.of(
          "holds",
          "relevant-to-line",
          "necessary-proportionate",
          "spv",
          "no-other-means",
          "presumption-rebutted");

  private static List<String> allBut(String word) {
    return ALL.stream().filter(each -> !each.equals(word)).toList();
  }

  @Test
  @DisplayName("A request that shows everything is valid on its face, and may still be declined")
  void a_complete_request_is_valid_on_its_face() {
    assertThat(at(Gates.POLICE_REQUEST, request()).isAllowed()).isTrue();
    assertThat(answer(request()).validity()).isEqualTo(Validity.VALID);
    assertThat(answer(request()).may()).contains(ServiceAnswer.May.DECLINE);
  }

  @ParameterizedTest(name = "{1} is not shown when the request does not say: {0}")
  @DisplayName("EW-10 to EW-14: a test not stated is not shown, and never a breach")
  @CsvSource({
    "holds,EW-10",
    "relevant-to-line,EW-10",
    "necessary-proportionate,EW-10",
    "spv,EW-11",
    "presumption-rebutted,EW-14",
    "presumption-rebutted,EW-15",
    "necessary-proportionate,EW-71"
  })
  void EW_10_a_test_not_stated_is_not_shown(String word, String rule) {
    var facts = request("statedBelief", allBut(word));
    assertThat(says(rule, facts)).isEqualTo(UNKNOWN);
    assertThat(answer(facts).validity()).isEqualTo(Validity.UNCLEAR);
    assertThat(says(rule, request())).isEqualTo(YES);
  }

  @Test
  @DisplayName("EW-10 the three ordinary tests are cumulative, and need a named line of enquiry")
  void EW_10_needs_a_named_line_of_enquiry() {
    assertThat(says("EW-10", request("lineOfEnquiryNamed", false))).isEqualTo(UNKNOWN);
    assertThat(says("EW-10", request("statedBelief", null))).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("EW-11 the higher test is for counselling providers only")
  void EW_11_the_higher_test_is_for_providers() {
    assertThat(says("EW-11", request("statedBelief", allBut("spv")))).isEqualTo(UNKNOWN);
    assertThat(silent("EW-11", request("recipientProvidesCounselling", false))).isTrue();
  }

  @Test
  @DisplayName("EW-11 credibility in general is not substantial probative value")
  void EW_11_a_credibility_trawl_does_not_show_it() {
    assertThat(says("EW-11", request("credibilityTrawl", true))).isEqualTo(UNKNOWN);
    assertThat(answer(request("credibilityTrawl", true)).validity()).isEqualTo(Validity.UNCLEAR);
  }

  @Test
  @DisplayName("EW-12 no judge has looked at the request")
  void EW_12_the_officer_decides() {
    assertThat(says("EW-12", request())).isEqualTo(YES);
    assertThat(finding("EW-12", request()).because()).contains("No judge");
  }

  @Test
  @DisplayName("EW-13 where more than necessary may come in, other means must be spoken of")
  void EW_13_excess_needs_other_means() {
    var silentOnMeans = allBut("no-other-means");
    assertThat(says("EW-13", request("statedBelief", silentOnMeans, "excessRiskThought", true)))
        .isEqualTo(UNKNOWN);
    assertThat(answer(request("statedBelief", silentOnMeans, "excessRiskThought", true)).validity())
        .isEqualTo(Validity.UNCLEAR);
    assertThat(says("EW-13", request())).isEqualTo(YES);
    assertThat(silent("EW-13", request("statedBelief", silentOnMeans, "excessRiskThought", false)))
        .isTrue();
    assertThat(silent("EW-13", request("statedBelief", silentOnMeans))).isTrue();
    assertThat(answer(request("statedBelief", silentOnMeans)).ask())
        .as("asked about all the same")
        .extracting(ChecklistItem::number)
        .containsExactly(10);
    assertThat(
            says(
                "EW-13",
                request(
                    "statedBelief",
                    silentOnMeans,
                    "excessRiskThought",
                    false,
                    "blanketRequest",
                    true)))
        .isEqualTo(UNKNOWN);
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName(
      "A request that is not cleared, not verified or of which V was not told is not called lawful")
  @CsvSource(
      nullValues = "null",
      value = {
        "clearanceRank,null",
        "clearanceRank,below",
        "clearanceRank,none",
        "requesterVerified,null",
        "vNoticeGiven,null",
        "vNoticeWritten,null"
      })
  void what_is_not_shown_is_not_called_lawful(String fact, String value) {
    assertThat(Law.law().judge("police-request", request()).lawful()).contains(true);
    assertThat(Law.law().judge("police-request", request(fact, value)).lawful()).isEmpty();
  }

  @Test
  @DisplayName("EW-14 the presumption against asking is for counselling providers")
  void EW_14_the_presumption_must_be_said_to_be_rebutted() {
    assertThat(says("EW-14", request())).isEqualTo(YES);
    assertThat(says("EW-14", request("statedBelief", allBut("presumption-rebutted"))))
        .isEqualTo(UNKNOWN);
    assertThat(silent("EW-14", request("recipientProvidesCounselling", false))).isTrue();
  }

  @Test
  @DisplayName("EW-15 regard to the Code is shown or not shown")
  void EW_15_regard_to_the_code_is_shown_or_not() {
    assertThat(says("EW-15", request())).isEqualTo(YES);
    assertThat(
            says(
                "EW-15",
                request("recipientProvidesCounselling", false, "statedBelief", List.of("holds"))))
        .isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("EW-16 her consent is no condition of asking, and no consent form is owed")
  void EW_16_consent_is_no_condition() {
    assertThat(says("EW-16", request("clientPosition", "refuses"))).isEqualTo(YES);
    assertThat(finding("EW-16", request("instrument", "consent-form")).because())
        .contains("not what makes a request lawful");
    assertThat(answer(request()).needNot()).contains(NeedNot.GET_CONSENT_FORM);
  }

  @Test
  @DisplayName("EW-17 no charge is needed to ask")
  void EW_17_no_charge_is_needed() {
    assertThat(says("EW-17", request("chargeLive", false))).isEqualTo(YES);
    assertThat(at(Gates.POLICE_REQUEST, request("chargeLive", false)).isAllowed()).isTrue();
  }

  @Test
  @DisplayName("EW-20 an oral request is invalid, without exception")
  void EW_20_an_oral_request_is_invalid() {
    var oral = request("inWriting", false, "channel", "telephone");
    assertThat(says("EW-20", oral)).isEqualTo(NO);
    assertThat(answer(oral).validity()).isEqualTo(Validity.INVALID);
    assertThat(answer(oral).paper()).isEqualTo(ServiceAnswer.Paper.INFORMAL_POLICE_APPROACH);
    assertThat(answer(oral).needNot()).contains(NeedNot.ANSWER_ORALLY);
  }

  @ParameterizedTest(name = "EW-20 by {0}: {1}")
  @DisplayName(
      "EW-20 the channel shows writing where nobody recorded it; a text message shows neither")
  @CsvSource({
    "telephone,NO",
    "visit,NO",
    "letter,YES",
    "email,YES",
    "portal,YES",
    "form,YES",
    "text-message,UNKNOWN"
  })
  void EW_20_the_channel_shows_writing(String channel, keep.law.Answer expected) {
    assertThat(says("EW-20", request("inWriting", null, "channel", channel, "instrument", null)))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName(
      "EW-21 a request for everything you have is invalid; one for the full file is unclear")
  void EW_21_the_information_must_be_described() {
    var everything = request("informationSpecified", false);
    assertThat(says("EW-21", everything)).isEqualTo(NO);
    assertThat(answer(everything).validity()).isEqualTo(Validity.INVALID);
    assertThat(answer(everything).letter()).isEqualTo(ServiceAnswer.Letter.DECLINE);
    var fullFile = request("blanketRequest", true);
    assertThat(says("EW-21", fullFile)).isEqualTo(YES);
    assertThat(answer(fullFile).validity()).isEqualTo(Validity.UNCLEAR);
  }

  @Test
  @DisplayName("EW-22 a missing reason or handling is asked about, because an exception may apply")
  void EW_22_a_missing_reason_is_asked_about() {
    var facts = request("reasonStated", false);
    assertThat(says("EW-22", facts)).isEqualTo(UNKNOWN);
    assertThat(answer(facts).validity()).isEqualTo(Validity.UNCLEAR);
    assertThat(says("EW-22", request())).isEqualTo(YES);
  }

  @ParameterizedTest(name = "EW-23 {0}")
  @DisplayName("EW-23 each of the three exceptions covers a missing reason or handling on its face")
  @CsvSource({"not-practicable", "interference", "serious-harm"})
  void EW_23_an_exception_covers_it_on_its_face(String exception) {
    var facts = request("handlingStated", false, "contentExceptionClaimed", List.of(exception));
    assertThat(says("EW-23", facts)).isEqualTo(YES);
    assertThat(silent("EW-22", facts)).isTrue();
    assertThat(answer(facts).validity()).isEqualTo(Validity.VALID);
  }

  @Test
  @DisplayName("EW-23 no exception reaches writing or description")
  void EW_23_no_exception_reaches_writing() {
    var facts = request("inWriting", false, "contentExceptionClaimed", List.of("interference"));
    assertThat(answer(facts).validity()).isEqualTo(Validity.INVALID);
    assertThat(silent("EW-23", request("contentExceptionClaimed", List.of("interference"))))
        .isTrue();
    assertThat(
            says(
                "EW-23",
                request("reasonStated", false, "contentExceptionClaimed", List.of("interference"))))
        .isEqualTo(YES);
  }

  @Test
  @DisplayName("EW-24 the day in a police form is a request, and there is no deadline")
  void EW_24_there_is_no_deadline_for_the_holder() {
    var facts =
        request("deadlineStated", "2026-11-30", "pressureUsed", List.of("deadline-as-duty"));
    assertThat(finding("EW-24", facts).because()).contains("is a request");
    assertThat(answer(facts).deadline()).isEmpty();
    assertThat(answer(facts).needNot()).contains(NeedNot.MEET_STATED_DEADLINE);
  }
}
