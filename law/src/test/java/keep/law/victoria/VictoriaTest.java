package keep.law.victoria;

import static keep.law.Answer.NO;
import static keep.law.Answer.UNKNOWN;
import static keep.law.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keep.law.Answer;
import keep.law.Facts;
import keep.law.Finding;
import keep.law.Judgement;
import keep.law.Judgement.Release;
import keep.law.Kind;
import keep.law.facts.FactReader;
import keep.law.facts.Vocabulary;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of Victoria, in the text to July 2023 and in the one since.
class VictoriaTest {
  private static final Victoria LAW = new Victoria();
  private static final LocalDate OLD = LocalDate.of(2023, 3, 6);
  private static final LocalDate NOW = LocalDate.of(2026, 3, 2);
  private static final String LIMBS =
      "substantialProbativeValue=yes otherEvidenceAvailable=no publicInterestSubstantiallyOutweighs=yes ";
  private static final String FACTORS =
      "factorsConsidered=harm+full-answer+encourage-counselling+effective-counselling+bias+confidentiality-needed+privacy ";
  private static final String NOTICE =
      "noticeGiven=yes noticeWritten=yes noticePartiesOn=2023-02-06 noticeHolderOn=2023-02-07 noticeOthersOn=2023-02-08 ";

  private static Facts facts(String text) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (String pair : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
      String name = pair.substring(0, pair.indexOf('='));
      String value = pair.substring(pair.indexOf('=') + 1);
      plain.put(
          name,
          switch (Vocabulary.named(name).orElseThrow().kind()) {
            case Kind.Count count -> Integer.valueOf(value);
            case Kind.Words words -> List.of(value.split("\\+"));
            default -> value;
          });
    }
    return new FactReader(ZoneId.of("Australia/Melbourne")).read(plain);
  }

  private static Finding finding(String id, String text, LocalDate day) {
    return LAW.rules().stream()
        .filter(rule -> rule.id().text().equals(id) && rule.inForce().contains(day))
        .map(rule -> rule.test().test(facts(text), day))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not in force on " + day));
  }

  private static void says(Answer answer, String id, String text, LocalDate day) {
    Finding finding = finding(id, text, day);
    assertThat(finding.asked()).as(id + ": " + finding.because()).isTrue();
    assertThat(finding.answer()).as(id + ": " + text).isEqualTo(answer);
  }

  private static void both(Answer answer, String id, String text) {
    says(answer, id, text, OLD);
    says(answer, id, text, NOW);
  }

  private static boolean silent(String id, String text, LocalDate day) {
    return !finding(id, text, day).asked();
  }

  private static boolean inForce(String id, LocalDate day) {
    return LAW.rules().stream()
        .anyMatch(rule -> rule.id().text().equals(id) && rule.inForce().contains(day));
  }

  @Test
  void VIC_01_any_legal_proceeding() {
    both(YES, "VIC-01", "proceedingType=civil");
    both(YES, "VIC-01", "proceedingType=trial");
    both(NO, "VIC-01", "proceedingType=none");
    both(UNKNOWN, "VIC-01", "");
  }

  @Test
  void VIC_02_no_closed_door() {
    both(YES, "VIC-02", "proceedingType=committal");
    both(YES, "VIC-02", "proceedingType=bail");
  }

  @Test
  void VIC_03_her_words_in_confidence() {
    both(YES, "VIC-03", "communicationKind=client-about-harm saidInConfidence=yes");
    both(UNKNOWN, "VIC-03", "communicationKind=client-about-harm");
    both(YES, "VIC-03", "documentIdentifiedAsProtectedConfidence=yes");
    both(
        NO,
        "VIC-03",
        "documentIdentifiedAsProtectedConfidence=no communicationKind=counsellor-to-counsellor");
  }

  @Test
  void VIC_04_who_treats() {
    both(YES, "VIC-04", "counsellorFunction=yes");
    both(NO, "VIC-04", "counsellorFunction=no");
    both(UNKNOWN, "VIC-04", "");
  }

  @Test
  void VIC_05_a_helper_in_the_room() {
    both(YES, "VIC-05", "helperPresent=yes");
    assertThat(silent("VIC-05", "", OLD)).isTrue();
  }

  @Test
  void VIC_06_when_and_about_what_do_not_matter() {
    both(YES, "VIC-06", "communicationPredatesOffence=yes");
  }

  @Test
  void VIC_07_an_allegation_is_enough() {
    both(YES, "VIC-07", "chargeLive=no");
  }

  @Test
  void VIC_08_the_practitioners_own_words() {
    both(YES, "VIC-08", "communicationKind=counsellor-to-counsellor");
    assertThat(silent("VIC-08", "communicationKind=client-about-harm", OLD)).isTrue();
  }

  @Test
  void VIC_09_what_is_not_named_stays_closed() {
    both(YES, "VIC-09", "");
  }

  @Test
  void VIC_10_health_information_since_2023() {
    String record = "recordType=gp-record offenceListed=yes ";
    says(YES, "VIC-10", record + "proceedingType=trial", NOW);
    assertThat(silent("VIC-10", record + "proceedingType=civil", NOW)).isTrue();
    says(UNKNOWN, "VIC-10", "recordType=gp-record proceedingType=trial", NOW);
    assertThat(inForce("VIC-10", OLD)).isFalse();
  }

  @Test
  void VIC_11_the_protected_person() {
    says(YES, "VIC-11", "", NOW);
    assertThat(inForce("VIC-11", OLD)).isFalse();
  }

  @ParameterizedTest(name = "{0} needs {1}")
  @CsvSource({"VIC-13,compel", "VIC-14,produce", "VIC-15,adduce"})
  void VIC_13_each_act_needs_leave(String id, String act) {
    both(YES, id, "leaveGates=" + act);
    both(UNKNOWN, id, "");
    both(NO, id, "leaveSought=no");
    assertThat(silent(id, "consentBy=survivor consentExpress=yes", OLD)).isTrue();
  }

  @Test
  void VIC_14_leave_to_compel_produces() {
    both(YES, "VIC-14", "leaveGates=compel");
    both(NO, "VIC-14", "leaveGates=adduce");
  }

  @Test
  void VIC_15_leave_to_produce_does_not_adduce() {
    both(NO, "VIC-15", "leaveGates=compel+produce");
  }

  @Test
  void VIC_16_leave_and_notice_and_leave_first() {
    both(NO, "VIC-16", "leaveBeforeSubpoena=no");
    both(NO, "VIC-16", "noticeGiven=no");
    both(NO, "VIC-16", "grantBasis=parties-agree");
    both(YES, "VIC-16", "leaveBeforeSubpoena=yes noticeGiven=yes");
    both(UNKNOWN, "VIC-16", "noticeGiven=yes");
    both(YES, "VIC-16", "leaveBeforeSubpoena=yes noticeGiven=no noticeWaived=yes");
  }

  @Test
  void VIC_17_everyone_is_bound() {
    both(YES, "VIC-17", "applicant=prosecutor");
    assertThat(silent("VIC-17", "", OLD)).isTrue();
  }

  @Test
  void VIC_18_three_acts() {
    both(NO, "VIC-18", "leaveGates=compel actAlleged=adduce");
    both(YES, "VIC-18", "leaveGates=compel actAlleged=produce");
    both(YES, "VIC-18", "leaveGates=adduce actAlleged=adduce-by-cross-examination");
  }

  @ParameterizedTest(name = "last notice {0}, act {1}: {2}")
  @DisplayName("VIC-19 fourteen clear days before the act: holidays and Sundays count")
  @CsvSource({
    "2023-02-27,2023-03-13,NO",
    "2023-02-27,2023-03-14,YES",
    "2023-03-30,2023-04-14,YES",
    "2023-03-31,2023-04-14,NO"
  })
  void VIC_19_clear_days(String notice, String act, Answer expected) {
    String days = "noticePartiesOn=2023-02-20 noticeHolderOn=2023-02-21 noticeOthersOn=" + notice;
    says(expected, "VIC-19", days + " decisionOn=" + act, OLD);
    says(UNKNOWN, "VIC-19", "noticePartiesOn=2023-02-01 decisionOn=" + act, OLD);
    says(NO, "VIC-19", "noticeDays=13", OLD);
    says(YES, "VIC-19", "noticeDays=14", OLD);
    says(YES, "VIC-19", "noticeDays=7 noticeShortenedTo=7", OLD);
    assertThat(silent("VIC-19", "noticeWaived=yes", OLD)).isTrue();
    assertThat(inForce("VIC-19", NOW)).isFalse();
  }

  @Test
  void VIC_20_notice_to_all_in_writing() {
    says(YES, "VIC-20", NOTICE, OLD);
    says(YES, "VIC-20", NOTICE.replace("noticeGiven=yes ", ""), OLD);
    says(NO, "VIC-20", "noticeWritten=no", OLD);
    says(NO, "VIC-20", "noticeGiven=no", OLD);
    says(UNKNOWN, "VIC-20", "noticePartiesOn=2023-02-06", OLD);
  }

  @Test
  void VIC_21_the_informant_passes_it_on() {
    says(YES, "VIC-21", "noticePassedOn=2023-02-09", OLD);
    says(UNKNOWN, "VIC-21", "", OLD);
    assertThat(LAW.rule(facts(NOTICE), Gates.NOTICE, OLD).duties())
        .extracting(duty -> duty.word())
        .contains("pass-on-notice");
  }

  @Test
  void VIC_22_waiving_notice_waives_nothing_else() {
    says(YES, "VIC-22", "noticeWaived=yes", OLD);
  }

  @Test
  void VIC_23_in_a_civil_case_the_holder_tells_her() {
    says(YES, "VIC-23", "proceedingType=civil", OLD);
    assertThat(silent("VIC-23", "proceedingType=trial", OLD)).isTrue();
  }

  @Test
  void VIC_24_the_new_notice_is_never_taken_as_good() {
    String all =
        "noticePartiesOn=2026-02-02 noticeHolderOn=2026-02-02 noticeOthersOn=2026-02-02 noticeSurvivorOn=2026-02-02 decisionOn=2026-03-02";
    says(UNKNOWN, "VIC-24", all, NOW);
    assertThat(finding("VIC-24", all, NOW).because()).contains("A lawyer must say");
    says(UNKNOWN, "VIC-24", "noticeWaived=yes", NOW);
    assertThat(silent("VIC-24", "consentBy=survivor consentExpress=yes", NOW)).isTrue();
    assertThat(inForce("VIC-24", OLD)).isFalse();
  }

  @Test
  void VIC_25_she_is_reminded() {
    says(YES, "VIC-25", "", NOW);
  }

  @Test
  void VIC_26_by_leave_before_2023() {
    says(NO, "VIC-26", "confiderDeniedHearing=yes", OLD);
    says(YES, "VIC-26", "confiderDeniedHearing=no", OLD);
    assertThat(inForce("VIC-26", NOW)).isFalse();
  }

  @Test
  void VIC_27_she_may_appear_since_2023() {
    says(NO, "VIC-27", "confiderDeniedHearing=yes", NOW);
    assertThat(inForce("VIC-27", OLD)).isFalse();
  }

  @Test
  void VIC_28_her_statement_stays_with_the_judge() {
    says(NO, "VIC-28", "harmStatementShown=yes", NOW);
    assertThat(silent("VIC-28", "", NOW)).isTrue();
  }

  @Test
  void VIC_29_the_court_may_look() {
    both(YES, "VIC-29", "");
  }

  @Test
  void VIC_30_no_party_first() {
    says(NO, "VIC-30", "partyInspectedBeforeLeave=yes applicant=accused", OLD);
    says(YES, "VIC-30", "partyInspectedBeforeLeave=yes applicant=protected-confider", OLD);
    says(UNKNOWN, "VIC-30", "partyInspectedBeforeLeave=yes applicant=accused", NOW);
  }

  @Test
  void VIC_31_all_three_limbs() {
    both(YES, "VIC-31", LIMBS);
    both(NO, "VIC-31", LIMBS + "statutoryTestApplied=no");
    both(UNKNOWN, "VIC-31", "substantialProbativeValue=yes otherEvidenceAvailable=no");
  }

  @Test
  void VIC_32_value() {
    both(YES, "VIC-32", LIMBS);
    both(NO, "VIC-32", "substantialProbativeValue=no");
    both(UNKNOWN, "VIC-32", "");
  }

  @Test
  void VIC_33_nothing_as_good() {
    both(NO, "VIC-33", "otherEvidenceAvailable=yes");
    both(YES, "VIC-33", LIMBS);
  }

  @Test
  void VIC_34_substantially_outweighed() {
    both(NO, "VIC-34", "publicInterestSubstantiallyOutweighs=no");
    both(NO, "VIC-34", LIMBS + "harmConsidered=no");
    both(NO, "VIC-34", LIMBS + "balancingPerformed=no");
    both(YES, "VIC-34", LIMBS);
  }

  @Test
  void VIC_35_the_listed_matters() {
    both(YES, "VIC-35", FACTORS);
    both(NO, "VIC-35", "factorsConsidered=harm+privacy");
    both(UNKNOWN, "VIC-35", "");
  }

  @Test
  void VIC_37_her_own_consent() {
    both(YES, "VIC-37", "consentBy=survivor consentExpress=yes");
    both(NO, "VIC-37", "consentBy=prosecutor consentExpress=yes");
    both(NO, "VIC-37", "consentBy=survivor consentExpress=yes consentRevoked=yes");
    both(UNKNOWN, "VIC-37", "consentBy=survivor");
  }

  @Test
  void VIC_38_no_consent_by_conduct() {
    both(NO, "VIC-38", "treatedAsWaiver=yes");
    assertThat(silent("VIC-38", "", OLD)).isTrue();
  }

  @Test
  void VIC_40_orders_to_limit_harm() {
    says(YES, "VIC-40", "conditionsImposed=closed-court", OLD);
    says(UNKNOWN, "VIC-40", "", OLD);
    says(UNKNOWN, "VIC-40", "conditionsImposed=closed-court", NOW);
  }

  @Test
  void VIC_W1_who_may_take_a_step() {
    says(NO, "VIC-W1", "stepTaken=grant-leave signerRole=party", OLD);
    says(YES, "VIC-W1", "stepTaken=grant-leave signerRole=judge", OLD);
  }

  @Test
  void VIC_W2_whose_turn_it_is() {
    says(NO, "VIC-W2", "stepTaken=release signerRole=registrar", OLD);
    says(YES, "VIC-W2", "stepTaken=apply-for-leave signerRole=party", OLD);
  }

  private static Judgement judged(String step, String text) {
    return LAW.judge(step, facts(text));
  }

  @Test
  @DisplayName("Single steps: leave needs every limb, refusal is the default, consent is hers")
  void single_steps() {
    String good = LIMBS + FACTORS + NOTICE + "proceedingType=trial decisionOn=2023-03-06 ";
    assertThat(judged("grant-leave", good).lawful()).contains(true);
    assertThat(
            judged(
                    "grant-leave",
                    good.replace("otherEvidenceAvailable=no", "otherEvidenceAvailable=yes"))
                .lawful())
        .contains(false);
    assertThat(judged("refuse-leave", good).lawful()).isEmpty();
    assertThat(judged("refuse-leave", "proceedingType=trial decisionOn=2023-03-06").lawful())
        .contains(true);
    String compelled = good + "leaveGates=compel leaveBeforeSubpoena=yes ";
    assertThat(judged("compel-production", compelled).lawful()).contains(true);
    assertThat(judged("quash-subpoena", compelled).lawful()).contains(false);
    assertThat(judged("compel-production", compelled.replace("2023-03-06", "2023-02-20")).lawful())
        .contains(false);
    assertThat(judged("consent-release", "consentBy=survivor consentExpress=yes").release())
        .isEqualTo(Release.ALLOWED);
    assertThat(judged("consent-release", "consentBy=service consentExpress=yes").lawful())
        .contains(false);
    assertThat(
            judged("party-inspection-before-leave", "applicant=accused decisionOn=2023-03-06")
                .lawful())
        .contains(false);
    assertThat(judged("police-request", "proceedingType=none").release())
        .isEqualTo(Release.NOT_ALLOWED);
    assertThat(judged("refuse-hearing-to-confider", "decisionOn=2023-03-06").lawful())
        .contains(false);
  }

  @Test
  @DisplayName("On the text since July 2023 no act is ever called lawful by leave")
  void the_text_that_was_not_read_opens_nothing() {
    String good =
        LIMBS
            + FACTORS
            + "noticeGiven=yes noticeWritten=yes noticePartiesOn=2026-02-02 noticeHolderOn=2026-02-02 noticeOthersOn=2026-02-02 noticeSurvivorOn=2026-02-02 leaveGates=compel+produce+adduce leaveBeforeSubpoena=yes proceedingType=trial decisionOn=2026-03-02 ";
    for (String step : List.of("compel-production", "produce", "adduce")) {
      assertThat(judged(step, good).lawful()).as(step).isEmpty();
      assertThat(judged(step, good).release()).isNotEqualTo(Release.ALLOWED);
    }
  }

  @Test
  @DisplayName("Every word of a decision is answered, by each name and text of the law")
  void every_word_is_answered() {
    assertThat(Regimes.named("VIC").name()).isEqualTo("victoria");
    assertThat(Regimes.named("victoria", "before July 2023").version())
        .isEqualTo("before July 2023");
    for (String word : LAW.judgedSteps()) {
      Judgement judgement = LAW.judge(word, Facts.none());
      assertThat(judgement.release()).as(word).isNotIn(Release.ALLOWED, Release.PARTIAL);
      assertThat(judgement.lawful().isPresent() || !judgement.abstains().isEmpty()).isTrue();
    }
  }
}
