package keep.law.campaign;

import static keep.law.campaign.Law.at;
import static keep.law.campaign.Law.day;
import static keep.law.campaign.Law.duty;
import static keep.law.campaign.Law.no;
import static keep.law.campaign.Law.silent;
import static keep.law.campaign.Law.unknown;
import static keep.law.campaign.Law.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// CP-20 to CP-25: who may apply, and what an application must say.
class IntakeTest {
  private static final String COMPLETE =
      "applicationItems=" + String.join("+", ApplicationRules.ITEMS);

  @Test
  @DisplayName("CP-20 the prosecutor by a lawyer, or an accused with or without one, may apply")
  void CP_20_only_a_party_applies() {
    yes("CP-20", "lodge", "applicant=prosecutor applicantRepresented=yes");
    no("CP-20", "lodge", "applicant=prosecutor applicantRepresented=no");
    yes("CP-20", "lodge", "applicant=accused applicantRepresented=yes");
    yes("CP-20", "lodge", "applicant=accused applicantRepresented=no");
    no("CP-20", "lodge", "applicant=police");
    no("CP-20", "existence", "applicant=non-party");
    unknown("CP-20", "lodge", "");
  }

  @Test
  @DisplayName("CP-20 intake answers within two business days: over Christmas")
  void CP_20_intake_is_due_in_two_business_days() {
    String lodged = "applicant=accused chargeLive=yes proceedingType=pre-trial recipientKind=other";
    assertThat(duty("CP-20", "lodge", lodged, java.time.LocalDate.of(2026, 12, 24), "intake").by())
        .isEqualTo(day("2026-12-30"));
  }

  @Test
  @DisplayName("CP-21 it is written and somebody declares it true")
  void CP_21_written_and_declared_true() {
    yes("CP-21", "intake", "applicationWritten=yes declarationOfTruth=yes");
    no("CP-21", "intake", "applicationWritten=no declarationOfTruth=yes");
    no("CP-21", "intake", "applicationWritten=yes declarationOfTruth=no");
    unknown("CP-21", "intake", "applicationWritten=yes");
  }

  static TreeSet<String> items() {
    return new TreeSet<>(ApplicationRules.ITEMS);
  }

  @ParameterizedTest(name = "without {0}")
  @DisplayName("CP-22 an application that leaves out any item is not complete")
  @MethodSource("items")
  void CP_22_every_item_is_needed(String item) {
    TreeSet<String> rest = items();
    rest.remove(item);
    no("CP-22", "intake", "applicationItems=" + String.join("+", rest));
  }

  @Test
  @DisplayName("CP-22 with every item it is complete; what nobody recorded is not")
  void CP_22_complete_with_every_item() {
    yes("CP-22", "intake", COMPLETE);
    unknown("CP-22", "intake", "");
    assertThat(at("intake", "").isAllowed()).isFalse();
  }

  @ParameterizedTest(name = "{0} alone")
  @DisplayName("CP-23 that she had counselling, waited, or might have said otherwise is not enough")
  @ValueSource(strings = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "a+b+c+d+e"})
  void CP_23_a_ground_about_this_case_is_needed(String grounds) {
    no("CP-23", "intake", "groundsPleaded=" + grounds);
    yes("CP-23", "intake", "groundsPleaded=case-specific+" + grounds);
  }

  @Test
  @DisplayName("CP-23 grounds that nobody coded are coded first")
  void CP_23_grounds_nobody_coded_wait() {
    unknown("CP-23", "intake", "");
    no("CP-23", "intake", "onlyInsufficientGrounds=yes");
    yes("CP-23", "intake", "onlyInsufficientGrounds=no");
  }

  @Test
  @DisplayName("CP-24 all notes, or notes without limits, go no further than intake")
  void CP_24_everything_is_too_much() {
    no("CP-24", "intake", "blanketRequest=yes");
    yes("CP-24", "intake", "blanketRequest=no");
    unknown("CP-24", "intake", "");
  }

  @Test
  @DisplayName("CP-24 a complete application may not be rejected")
  void CP_24_a_complete_application_is_not_rejected() {
    String complete =
        "applicationWritten=yes declarationOfTruth=yes blanketRequest=no repeatApplication=no groundsPleaded=case-specific "
            + COMPLETE;
    no("CP-24", "reject", complete);
    no("CP-24", "reject", "");
    yes("CP-24", "reject", "blanketRequest=yes");
    yes("CP-24", "reject", "applicationItems=accused");
    no("CP-24", "reject", "blanketRequest=yes intakePassed=yes");
  }

  @Test
  @DisplayName("CP-24 a rejection can go before a judge, and a fresh application is open")
  void CP_24_no_rejection_is_final() {
    Matter matter = Matter.charged("2026-11-09");
    matter
        .does(
            "party",
            "apply",
            "applicant=accused applicantRepresented=yes applicationWritten=yes declarationOfTruth=yes blanketRequest=yes")
        .refuses("CP-24", "registrar", "accept", "")
        .does("registrar", "reject", "reasonsGiven=yes");
    assertThat(matter.stands()).isEqualTo("P3");
    matter
        .refuses("CP-24", "judge", "set-rejection-aside", "reasonsGiven=yes")
        .does("party", "demand-review", "rejectionReviewDemanded=yes")
        .refuses("CP-03", "registrar", "set-rejection-aside", "reasonsGiven=yes")
        .does("judge", "uphold-rejection", "reasonsGiven=yes")
        .does("party", "demand-review", "rejectionReviewDemanded=yes")
        .does("judge", "set-rejection-aside", "reasonsGiven=yes")
        .serve("2026-11-09");
    Matter again = Matter.charged("2026-11-09");
    again
        .does("party", "apply", "applicant=accused applicantRepresented=yes blanketRequest=yes")
        .does("registrar", "reject", "reasonsGiven=yes")
        .applied("accused", true)
        .does("registrar", "accept", "");
    assertThat(again.stands()).isEqualTo("P2");
  }

  @Test
  @DisplayName("CP-24 the reasons for a rejection go out within two business days")
  void CP_24_reasons_are_due_in_two_business_days() {
    assertThat(
            duty(
                    "CP-24",
                    "reject",
                    "blanketRequest=yes",
                    java.time.LocalDate.of(2026, 11, 27),
                    "reasons")
                .by())
        .isEqualTo(day("2026-12-01"));
  }

  @Test
  @DisplayName("CP-25 asking again for the same records needs a material change")
  void CP_25_a_repeat_needs_a_change() {
    silent("CP-25", "intake", "repeatApplication=no");
    no("CP-25", "intake", "repeatApplication=yes materialChangeStated=no");
    no("CP-25", "intake", "repeatApplication=yes");
    yes("CP-25", "intake", "repeatApplication=yes materialChangeStated=yes");
    unknown("CP-25", "intake", "");
  }
}
