package keep.law.walks;

import static org.assertj.core.api.Assertions.assertThat;

import keep.law.campaign.Campaign;
import keep.law.englandwales.EnglandWales;
import keep.law.policy.PolicyOverLaw;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Walks in which several facts meet: what the law forbade to obey, and what it let slip.
class ReadTheSecondTimeTest {
  private static final String TOLD =
      """
      counsellor:c1 request-received requesterKind=police-ew inWriting=yes
      counsellor:c1 triage requesterVerified=yes
      """;
  private static final String NARROW =
      "narrowed=yes twoApprovers=yes article6Basis=legitimate-interests article9Condition=legal-claims ";

  private static Play law(String walk) {
    return Play.of(new EnglandWales(), walk);
  }

  private static Play campaign(String walk) {
    return Play.of(
        new Campaign(),
        "counsellor:c1 open regime=campaign policyMode=yes modeShown=yes subjectAgeBand=adult\n"
            + walk);
  }

  @Test
  @DisplayName("L1 a confirmed summons that lets the applicant look first is obeyed exactly")
  void a_summons_for_inspection_is_obeyed() {
    Play play =
        law(
            """
            registrar:t1 order-served instrument=witness-summons court=crown applicant=accused summonsStates=time+place+document advanceInspectionOrdered=yes attendOn=2026-12-09
            releaser:r1 produce-to-court producedTo=applicant => barred
            counsellor:c1 order-confirmed orderVerified=yes
            releaser:r1 produce-to-court producedTo=police => barred
            releaser:r1 produce-to-court => barred
            releaser:r1 produce-to-court producedTo=applicant
            """);
    assertThat(play.last().duties()).anyMatch(duty -> duty.word().equals("advice-on-early-look"));
    play.then("releaser:r1 produce-to-court producedTo=court");
  }

  @Test
  @DisplayName("L1 an order of another kind is obeyed where it sends the documents")
  void each_instrument_sends_documents_where_it_says() {
    String served =
        "registrar:t1 order-served instrument=%s\ncounsellor:c1 order-confirmed orderVerified=yes\n";
    law(served.formatted("pace-sch1-order"))
        .then(
            """
            releaser:r1 produce-to-court producedTo=applicant => barred
            releaser:r1 produce-to-court producedTo=police
            """);
    law(served.formatted("coroner-notice")).then("releaser:r1 produce-to-court producedTo=body");
    law(served.formatted("other-court-order orderProducesTo=applicant"))
        .then("releaser:r1 produce-to-court producedTo=applicant");
  }

  @ParameterizedTest(name = "to {0}")
  @DisplayName("L2 a summons to the court is not obeyed by sending to somebody else, nor more")
  @ValueSource(strings = {"police", "applicant", "nobody", "body"})
  void exactly_is_compared_with_the_order(String to) {
    campaign(
            """
            counsellor:c1 compel instrument=witness-summons
            counsellor:c1 confirm-order orderVerified=yes
            counsellor:c2 confirm-order orderVerified=yes
            """)
        .then("releaser:r1 comply producedTo=" + to + " releasedWithinOrder=yes => barred")
        .then("releaser:r1 comply releasedWithinOrder=yes => barred")
        .then("releaser:r1 comply producedTo=court releasedWithinOrder=no => barred")
        .then("releaser:r1 comply producedTo=court releasedWithinOrder=yes");
    law("""
    registrar:t1 order-served instrument=witness-summons passagesOrdered=note:1
    counsellor:c1 order-confirmed orderVerified=yes
    """)
        .then("releaser:r1 produce-to-court producedTo=" + to + " => barred")
        .then(
            "releaser:r1 produce-to-court producedTo=court passagesReleased=note:1+note:2 => barred")
        .then("releaser:r1 produce-to-court producedTo=court releasedWithinOrder=no => barred")
        .then("releaser:r1 produce-to-court producedTo=court passagesReleased=note:1");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("L2 elsewhere too what is handed over is compared with what was ordered")
  @ValueSource(
      strings = {"releasedWithinOrder=no", "producedTo=police", "passagesReleased=note:1+note:2"})
  void exactly_elsewhere(String how) {
    String written =
        "survivor:s1 consent confiderConsentsInWriting=yes consentExpress=yes consentBy=survivor consentPassages=note:1";
    Play.of(Regimes.named("new-south-wales"), written)
        .then("releaser:r1 hand-over " + how + " => barred")
        .then("releaser:r1 hand-over passagesReleased=note:1");
    standing("canada", "C7")
        .then(
            "registrar:t1 hand-over usedElsewhere=no "
                + (how.startsWith("rel") ? how : "releasedWithinOrder=yes " + how)
                + " => barred");
    standing("ireland", "I7")
        .then(
            "registrar:t1 disclose usedElsewhere=no "
                + (how.startsWith("rel") ? how : "releasedWithinOrder=yes " + how)
                + " => barred")
        .then(
            "registrar:t1 disclose usedElsewhere=no releasedWithinOrder=yes passagesReleased=note:1");
  }

  private static Play standing(String regime, String place) {
    return new Play(
        Regimes.named(regime),
        keep.law.Facts.none()
            .with(keep.law.facts.BenchFacts.COURT_STANDING, place)
            .with(keep.law.facts.ApplicationFacts.LEAVE_GATES, java.util.Set.of("produce"))
            .with(keep.law.facts.FairnessFacts.PASSAGES_ORDERED, java.util.Set.of("note:1")));
  }

  @Test
  @DisplayName("L3 a matter closes, and notes go, only when it is known that the case is over")
  void unknown_is_never_over() {
    law(TOLD)
        .then(
            """
            counsellor:c1 client-informed clientInformed=yes adviceOffered=yes clientPosition=refuses
            counsellor:c1 decline
            @2026-11-24
            counsellor:c1 close-matter legalHold=no => barred
            counsellor:c1 destroy legalHold=no => barred
            counsellor:c1 close-matter legalHold=no caseOutcome=pending => barred
            counsellor:c1 close-matter legalHold=no caseOutcome=convicted => barred
            counsellor:c1 close-matter legalHold=no caseOutcome=convicted appealLodged=yes => barred
            counsellor:c1 close-matter caseOutcome=acquitted => barred
            counsellor:c1 close-matter legalHold=no chargeLive=yes => barred
            counsellor:c1 close-matter legalHold=no caseOutcome=acquitted
            counsellor:c1 destroy => barred
            counsellor:c1 destroy requestExpected=yes => barred
            counsellor:c1 destroy requestExpected=no chargeLive=yes caseOutcome=convicted => barred
            counsellor:c1 destroy requestExpected=no
            """);
  }

  @Test
  @DisplayName("L7 how the case stood before a paper came says nothing once it has come")
  void a_new_paper_asks_anew_how_the_case_stands() {
    law(
        """
        registrar:t1 summons-application-served applicant=accused
        registrar:t1 summons-refused
        counsellor:c1 close-matter legalHold=no caseOutcome=acquitted
        registrar:t1 summons-application-served applicant=prosecutor
        registrar:t1 summons-refused
        counsellor:c1 close-matter legalHold=no => barred
        counsellor:c1 close-matter legalHold=no caseOutcome=discontinued
        """);
  }

  @Test
  @DisplayName("L3 nobody who deletes lifts the hold in the same breath")
  void whoever_deletes_does_not_lift_the_hold() {
    Play play = law(TOLD + "counsellor:c1 decline");
    play.then(
        "counsellor:c1 destroy legalHold=no requestExpected=no caseOutcome=acquitted => barred");
    law("counsellor:c1 destroy legalHold=no requestExpected=no => barred")
        .then(
            "counsellor:c1 destroy legalHold=no requestExpected=no proceedingType=none chargeLive=no");
  }

  @Test
  @DisplayName("L4 against her refusal one typed word and one person let nothing out")
  void a_word_for_the_ground_is_not_a_ground() {
    String ground = "confidenceGround=overriding-public-interest ";
    String harm = ground + "seriousHarmNow=yes harmTo=child whyNow=child-at-risk ";
    law(TOLD)
        .then("counsellor:c1 client-informed reasonNotToInform=prejudice clientPosition=refuses")
        .then("counsellor:c2 approve-release")
        .then("releaser:r1 agree-narrowly " + NARROW + ground + "=> barred")
        .then("releaser:r1 agree-narrowly " + NARROW + harm + "toldBeforeRelease=yes => barred");
    law(TOLD)
        .then(
            "counsellor:c1 client-informed clientInformed=yes adviceOffered=yes clientPosition=refuses")
        .then("releaser:r1 agree-narrowly " + NARROW + harm + "toldBeforeRelease=yes => barred")
        .then("releaser:r1 approve-release")
        .then("releaser:r1 agree-narrowly " + NARROW + harm + "toldBeforeRelease=yes => barred")
        .then("counsellor:c1 approve-release")
        .then("releaser:r1 agree-narrowly " + NARROW + ground + "toldBeforeRelease=yes => barred")
        .then("releaser:r1 agree-narrowly " + NARROW + harm + "=> barred")
        .then("releaser:c1 agree-narrowly " + NARROW + harm + "toldBeforeRelease=yes")
        .then("");
  }

  @Test
  @DisplayName("L4 one person who records her word and lets it go is one person")
  void one_person_is_one_person() {
    String agrees =
        " client-informed clientInformed=yes adviceOffered=yes clientPosition=agrees subjectAgeBand=adult";
    String go = " agree-narrowly " + NARROW + "confidenceGround=client-consent";
    law(TOLD).then("releaser:r1" + agrees).then("releaser:r1" + go + " => barred");
    law(TOLD).then("counsellor" + agrees).then("releaser" + go + " => barred");
    law(TOLD).then("counsellor:c1" + agrees).then("releaser:r1" + go);
    law(TOLD)
        .then(
            "counsellor:c1 client-informed clientInformed=yes adviceOffered=yes clientPosition=refuses subjectAgeBand=adult")
        .then("releaser:r1" + go + " clientPosition=agrees => barred")
        .then("releaser:r1" + go + " soleHolder=yes clientPosition=agrees => barred");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("L5 an agreement that is not hers to give, or not free, opens nothing")
  @ValueSource(
      strings = {
        "subjectAgeBand=under-14",
        "subjectAgeBand=14-15",
        "subjectAgeBand=16-17 youngPersonView=objects",
        "",
        "subjectAgeBand=adult subjectLacksCapacity=yes",
        "subjectAgeBand=adult consentRevoked=yes",
        "subjectAgeBand=adult consentInitiative=asked-before-charge adviceOffered=no reasonNotToInform=prejudice",
      })
  void an_agreement_that_is_not_hers_opens_nothing(String how) {
    String go = "releaser:r1 agree-narrowly " + NARROW + "confidenceGround=client-consent";
    String told = "counsellor:c1 client-informed clientInformed=yes clientPosition=agrees ";
    String advice = how.contains("adviceOffered") ? "" : "adviceOffered=yes ";
    law(TOLD).then(told + advice + how).then(go + " => barred");
    law(TOLD).then(told + "adviceOffered=yes subjectAgeBand=16-17 youngPersonView=agrees").then(go);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("L5 a waiver or consent elsewhere: not hers, not standing, not free")
  @ValueSource(
      strings = {
        "consentRevoked=yes",
        "subjectLacksCapacity=yes",
        "subjectAgeBand=under-14",
        "subjectAgeBand=14-15",
        "consentInitiative=asked-before-charge legalAdviceBeforeWaiver=no"
      })
  void a_waiver_elsewhere(String how) {
    String seen = "expressWaiver=yes waiverAfterSightOfMaterial=yes legalAdviceBeforeWaiver=yes ";
    boolean unadvised = how.contains("legalAdviceBeforeWaiver");
    Play.of(Regimes.named("ireland"), "party prosecutor-learns prosecutorKnowsOfRecord=yes")
        .then(
            "survivor:s1 waive "
                + (unadvised ? seen.replace("legalAdviceBeforeWaiver=yes ", "") : seen)
                + how
                + " => barred")
        .then("survivor:s1 waive " + seen)
        .then("survivor:s1 take-waiver-back");
    Play.of(Regimes.named("canada"), "")
        .then("survivor:s1 waive expressWaiver=yes heldBy=prosecutor " + how + " => barred")
        .then("survivor:s1 waive expressWaiver=yes heldBy=prosecutor")
        .then("survivor:s1 take-waiver-back");
  }

  @Test
  @DisplayName("L5 in New South Wales capacity counts, and a consent is taken back")
  void consent_in_new_south_wales() {
    String written = "confiderConsentsInWriting=yes consentExpress=yes consentBy=survivor ";
    Play.of(Regimes.named("new-south-wales"), "")
        .then("survivor:s1 consent " + written + "subjectLacksCapacity=yes => barred")
        .then("survivor:s1 consent " + written + "consentRevoked=yes => barred")
        .then("survivor:s1 consent " + written)
        .then("survivor:s1 take-consent-back")
        .then("releaser:r1 hand-over => barred");
  }

  @Test
  @DisplayName("L5 the campaign's consent: a child of twelve, no capacity")
  void the_campaigns_consent() {
    String good =
        "survivor:s1 consent consentBy=survivor confiderConsentsInWriting=yes consentExpress=yes consentInitiative=own adviceOfferedBeforeConsent=yes consentDate=2026-11-09 consentPassages=note:1";
    campaign("counsellor:c1 person subjectAgeBand=under-14\n" + good + " => barred");
    campaign("counsellor:c1 person subjectLacksCapacity=yes\n" + good + " => barred");
    campaign("counsellor:c1 person subjectAgeBand=14-15\n" + good + " => barred")
        .then("counsellor:c1 person youngPersonView=agrees\n" + good);
  }

  @Test
  @DisplayName("L7 a consent that names nothing lives on nothing")
  void a_new_consent_starts_clean() {
    String good =
        "survivor:s1 consent consentBy=survivor confiderConsentsInWriting=yes consentExpress=yes consentInitiative=own adviceOfferedBeforeConsent=yes";
    campaign("")
        .then(good + " consentDate=2026-11-09 consentPassages=note:1+note:2")
        .then("survivor:s1 revoke-consent consentRevoked=yes")
        .then("@2027-03-01")
        .then(good + " => barred")
        .then(good + " consentPassages=note:1 => barred")
        .then(good + " consentDate=2027-03-01 => barred")
        .then(good + " consentDate=2027-03-01 consentPassages=note:3")
        .then("judge:j1 decide-consent restLookedAt=yes reasonsGiven=yes => barred")
        .then("@2027-03-15")
        .then("judge:j1 decide-consent restLookedAt=yes reasonsGiven=yes")
        .then(
            "releaser:r1 release-consented releaseOfficerApproved=yes twoApprovers=yes passagesReleased=note:1 => barred")
        .then(
            "releaser:r1 release-consented releaseOfficerApproved=yes twoApprovers=yes passagesReleased=note:3");
  }

  @Test
  @DisplayName("L7 a new charge inherits nothing from the one that ended")
  void a_new_charge_starts_clean() {
    campaign(
        """
        registrar:t1 charge chargeLive=yes offenceKind=rape chargeDate=2026-11-02 court=crown
        registrar:t1 charge-altered offenceKind=non-sexual
        registrar:t1 charge-ended chargeEndedOn=2026-11-09
        @2026-12-01
        registrar:t1 charge chargeLive=yes offenceKind=non-sexual => barred
        # the ended charge's kind and end stand in nobody's way
        registrar:t1 charge chargeLive=yes
        """);
    Play again =
        campaign(
            """
            registrar:t1 charge chargeLive=yes offenceKind=rape chargeDate=2026-11-02 court=crown custodyLimitOn=2026-12-24
            registrar:t1 outcome caseOutcome=acquitted verdictGiven=yes
            registrar:t1 charge chargeLive=yes chargeDate=2026-11-09
            """);
    assertThat(again.state().known().stream().map(id -> id.name()))
        .doesNotContain("offenceKind", "custodyLimitOn", "caseOutcome", "verdictGiven", "court");
  }

  @Test
  @DisplayName("L7 a new order and a new question whether notes exist start clean")
  void a_new_order_starts_clean() {
    Play play =
        campaign(
                "counsellor:c1 compel instrument=witness-summons attendOn=2026-12-01 advanceInspectionOrdered=yes")
            .then("counsellor:c1 withdraw-order summonsWithdrawn=yes")
            .then("counsellor:c1 compel instrument=witness-summons");
    assertThat(play.state().known()).noneMatch(id -> id.name().equals("attendOn"));
    play.then("counsellor:c1 confirm-order orderVerified=yes")
        .then("counsellor:c2 confirm-order orderVerified=yes")
        .then("releaser:r1 comply producedTo=applicant => barred");
    Play asked =
        campaign("registrar:t1 charge chargeLive=yes offenceKind=rape")
            .then("party:p1 ask-existence applicant=accused existenceBasisStated=yes")
            .then("counsellor:c1 answer-existence existenceAnswered=yes producedTo=court")
            .then("party:p2 ask-existence applicant=accused existenceBasisStated=yes");
    assertThat(asked.state().known()).noneMatch(id -> id.name().equals("existenceAnswered"));
    Play order =
        law("registrar:t1 order-served instrument=witness-summons attendOn=2026-12-09 advanceInspectionOrdered=yes")
            .then("registrar:t1 summons-refused")
            .then("registrar:t1 order-served instrument=witness-summons")
            .then("counsellor:c1 order-confirmed orderVerified=yes")
            .then("releaser:r1 produce-to-court producedTo=applicant => barred");
    assertThat(order.state().known()).noneMatch(id -> id.name().equals("attendOn"));
  }

  @Test
  @DisplayName("L2 in a service with the policy, the law's order is obeyed exactly too")
  void exactly_under_the_policy() {
    Play.of(
            new PolicyOverLaw(),
            """
            counsellor:c1 order-served instrument=witness-summons advanceInspectionOrdered=yes
            counsellor:c1 order-confirmed orderVerified=yes
            releaser:r1 produce-to-court producedTo=police => barred
            releaser:r1 produce-to-court producedTo=applicant
            """)
        .then("counsellor:c1 close-matter legalHold=no => barred");
  }
}
