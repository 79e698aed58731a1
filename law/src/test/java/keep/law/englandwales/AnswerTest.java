package keep.law.englandwales;

import static keep.law.englandwales.Law.answer;
import static keep.law.englandwales.Law.application;
import static keep.law.englandwales.Law.facts;
import static keep.law.englandwales.Law.request;
import static keep.law.englandwales.Law.summons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import keep.law.Facts;
import keep.law.englandwales.ChecklistItem.Demand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The answer to a service, paper by paper.
class AnswerTest {
  static Stream<Arguments> papers() {
    return Stream.of(
        row(
            "a complete request",
            request(),
            "counselling-information-request",
            "valid",
            "acknowledge-and-ask"),
        row(
            "an unverified request",
            request("requesterVerified", null),
            "counselling-information-request",
            "unclear",
            "acknowledge-and-ask"),
        row(
            "everything you have",
            request("informationSpecified", false),
            "counselling-information-request",
            "invalid",
            "decline"),
        row(
            "the full file",
            request("blanketRequest", true),
            "counselling-information-request",
            "unclear",
            "acknowledge-and-ask"),
        row(
            "a telephone call",
            facts("requesterKind", "police-ew", "channel", "telephone"),
            "informal-police-approach",
            "invalid",
            "acknowledge-and-ask"),
        row(
            "a school that counsels nobody",
            request("recipientKind", "school", "recipientProvidesCounselling", false),
            "victim-information-request",
            "valid",
            "none"),
        row(
            "the client is asked",
            request("recipientKind", "survivor"),
            "request-to-survivor",
            "no-authority",
            "letter-to-survivor"),
        row(
            "a prosecutor's letter",
            request("requesterKind", "cps"),
            "no-authority-letter",
            "no-authority",
            "decline"),
        row(
            "police of Scotland",
            request("requesterKind", "police-other-uk"),
            "other-police",
            "no-authority",
            "decline"),
        row(
            "about a suspect",
            request("subjectRole", "suspect"),
            "suspect-information-request",
            "no-authority",
            "decline"),
        row(
            "under policy",
            request("policyMode", true),
            "counselling-information-request",
            "valid",
            "policy-reply"),
        row(
            "under pressure",
            request("pressureUsed", List.of("obstruction-threat")),
            "counselling-information-request",
            "valid",
            "complaint-about-pressure"),
        row(
            "she does not agree",
            request("clientPosition", "refuses"),
            "counselling-information-request",
            "valid",
            "decline"),
        row(
            "an old section 29 form",
            request("instrument", "section-29-form", "legalBasisCited", null),
            "counselling-information-request",
            "unclear",
            "decline"),
        row(
            "the interim form, complete",
            request("instrument", "npcc-interim-form"),
            "counselling-information-request",
            "valid",
            "acknowledge-and-ask"),
        row(
            "an application in order",
            application(),
            "witness-summons-application",
            "valid",
            "representations-on-summons"),
        row(
            "an application by police",
            application("applicant", "police"),
            "witness-summons-application",
            "unclear",
            "representations-on-summons"),
        row(
            "a summons without notice",
            summons("holderHadNotice", false, "holderRepresentationsBeforeIssue", false),
            "witness-summons",
            "invalid",
            "application-to-withdraw"),
        row(
            "a summons with an early look",
            summons("advanceInspectionOrdered", true),
            "witness-summons",
            "unclear",
            "objection-to-production"),
        row("a summons in order", summons(), "witness-summons", "valid", "none"),
        row(
            "a magistrate's warrant",
            facts("instrument", "warrant"),
            "warrant-or-order",
            "unclear",
            "none"),
        row(
            "serious harm now, recorded",
            facts("seriousHarmNow", true, "confidenceGround", "overriding-public-interest"),
            "safeguarding",
            "valid",
            "none"),
        row(
            "her own access",
            facts("requesterKind", "survivor", "requesterVerified", true),
            "own-access",
            "valid",
            "letter-to-survivor"),
        row(
            "she volunteers",
            facts("clientVolunteers", true),
            "survivor-volunteers",
            "valid",
            "letter-to-survivor"),
        row(
            "nothing known",
            facts(),
            "counselling-information-request",
            "unclear",
            "acknowledge-and-ask"));
  }

  private static Arguments row(
      String name, Facts facts, String paper, String validity, String letter) {
    return Arguments.of(name, facts, paper, validity, letter);
  }

  @ParameterizedTest(name = "{0}: {2}, {3}, {4}")
  @DisplayName("Class, standing and letter, paper by paper")
  @MethodSource("papers")
  void class_standing_and_letter(
      String name, Facts facts, String paper, String validity, String letter) {
    var plain = answer(facts).plain();
    assertThat(plain)
        .containsEntry("class", paper)
        .containsEntry("validity", validity)
        .containsEntry("letter", letter);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName(
      "In every answer: preserve; no deadline on a request; a duty to hand over only under a confirmed order")
  @MethodSource("papers")
  void what_holds_in_every_answer(
      String name, Facts facts, String paper, String validity, String letter) {
    ServiceAnswer it = answer(facts);
    assertThat(it.must()).contains(ServiceAnswer.Must.PRESERVE);
    boolean ofCourt = paper.startsWith("witness") || paper.startsWith("warrant");
    assertThat(it.deadline().isPresent())
        .as("deadline")
        .isEqualTo(ofCourt && !paper.startsWith("warrant"));
    assertThat(it.must().contains(ServiceAnswer.Must.OBEY_ORDER))
        .isEqualTo(paper.equals("witness-summons"));
    assertThat(it.needNot().contains(ServiceAnswer.NeedNot.HAND_OVER))
        .isEqualTo(
            !paper.equals("witness-summons")
                && !paper.equals("warrant-or-order")
                && !paper.equals("safeguarding")
                && !paper.equals("own-access")
                && !paper.equals("survivor-volunteers"));
    assertThat(it.plain())
        .containsKeys("must", "should", "may", "needNot", "ask", "reasons", "deadline");
  }

  @Test
  @DisplayName(
      "The list of fifteen: five mandatory, ten requested; a complete request leaves nothing to ask")
  void the_checklist() {
    List<ChecklistItem> bare = answer(facts("requesterKind", "police-ew", "inWriting", true)).ask();
    assertThat(answer(request()).ask()).isEmpty();
    List<ChecklistItem> all = answer(facts("requesterVerified", false)).ask();
    assertThat(all).hasSize(15);
    assertThat(all.stream().filter(item -> item.demand() == Demand.MANDATORY)).hasSize(5);
    assertThat(all.stream().filter(item -> item.number() > 5))
        .allMatch(item -> item.demand() == Demand.REQUESTED);
    assertThat(bare).noneMatch(item -> item.number() == 1 || item.number() == 5);
    assertThat(
            answer(
                    request(
                        "reasonStated", false, "contentExceptionClaimed", List.of("interference")))
                .ask())
        .isEmpty();
  }
}
