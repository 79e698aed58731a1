package keep.law.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keep.law.Standing;
import keep.law.englandwales.EnglandWales;
import keep.law.policy.PolicyOverLaw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One matter, several papers: whatever comes is recorded at once, and the one before goes on.
class ThreadsTest {
  private static Play law(String walk) {
    return Play.of(new EnglandWales(), walk);
  }

  @Test
  @DisplayName("L6 a second request while the first is checked: each has its own reply")
  void a_second_request_has_its_own_reply() {
    Play play =
        law(
            """
            counsellor:c1 request-received requesterKind=police-ew inWriting=yes
            counsellor:c1 triage requesterVerified=yes
            counsellor:c1 request-received requesterKind=cica inWriting=yes
            """);
    assertThat(play.last().duties()).anyMatch(duty -> duty.word().equals("reply"));
    assertThat(play.last().duties()).anyMatch(duty -> duty.word().equals("preserve"));
    play.then(
        """
        # the second starts unverified: nobody has looked at it
        counsellor:c1 client-informed clientInformed=yes adviceOffered=yes paper=2 => barred
        counsellor:c1 triage paper=2
        counsellor:c1 decline clientConfirmedOrDenied=no
        counsellor:c1 close-matter legalHold=no caseOutcome=acquitted => barred
        counsellor:c1 destroy legalHold=no requestExpected=no caseOutcome=acquitted => barred
        # the first goes on from where it stood, its sender verified
        counsellor:c1 client-informed clientInformed=yes adviceOffered=yes clientPosition=agrees subjectAgeBand=adult
        releaser:r1 agree-narrowly narrowed=yes twoApprovers=yes article6Basis=legitimate-interests article9Condition=legal-claims confidenceGround=client-consent
        counsellor:c1 close-matter legalHold=no caseOutcome=acquitted
        """);
    assertThat(play.stands()).isEqualTo("S13");
  }

  @Test
  @DisplayName(
      "L10 her own access has a month, she is written to when police ask her, a danger is met")
  void each_paper_has_the_reply_it_asks_for() {
    Play own = law("counsellor:c1 request-received requesterKind=survivor inWriting=yes");
    assertThat(own.last().duties())
        .anyMatch(duty ->
            duty.word().equals("own-access-reply")
                && duty.by().equals(java.util.Optional.of(java.time.LocalDate.of(2026, 12, 9))));
    Play asked =
        law("counsellor:c1 request-received requesterKind=police-ew recipientKind=survivor");
    assertThat(asked.last().duties()).anyMatch(duty -> duty.word().equals("letter-to-survivor"));
    Play wish = law("counsellor:c1 request-received requesterKind=survivor clientVolunteers=yes");
    assertThat(wish.last().duties()).anyMatch(duty -> duty.word().equals("her-own-wish"));
    law(
        """
        counsellor:c1 request-received requesterKind=local-authority exceptionGround=child-protection
        counsellor:c1 triage requesterVerified=yes
        counsellor:c1 decline => barred
        counsellor:c1 share-minimum exceptionGround=child-protection harmTo=child whyNow=child-at-risk minimumFactsOnly=yes article6Basis=vital-interests article9Condition=vital-interests confidenceGround=overriding-public-interest
        counsellor:c1 decline
        """);
  }

  @Test
  @DisplayName("L6 what she said to one request opens nothing for another")
  void her_agreement_to_one_opens_nothing_for_another() {
    law("""
    counsellor:c1 request-received requesterKind=police-ew inWriting=yes
    counsellor:c1 triage requesterVerified=yes
    counsellor:c1 client-informed clientInformed=yes adviceOffered=yes clientPosition=agrees subjectAgeBand=adult
    counsellor:c1 request-received requesterKind=insurer inWriting=yes
    counsellor:c1 triage
    counsellor:c1 client-informed clientInformed=yes adviceOffered=yes
    """)
        .then(
            "releaser:r1 agree-narrowly paper=2 narrowed=yes twoApprovers=yes article6Basis=legitimate-interests article9Condition=legal-claims confidenceGround=client-consent => barred")
        .then(
            "releaser:r1 agree-narrowly paper=1 narrowed=yes twoApprovers=yes article6Basis=legitimate-interests article9Condition=legal-claims confidenceGround=client-consent");
  }

  @Test
  @DisplayName("L6 a police request during a summons, and an emergency tonight")
  void a_request_during_a_summons() {
    Play play =
        law(
            """
            registrar:t1 order-served instrument=witness-summons attendOn=2026-12-09
            counsellor:c1 request-received requesterKind=police-ew inWriting=yes
            counsellor:c1 share-minimum seriousHarmNow=yes harmTo=child whyNow=child-at-risk minimumFactsOnly=yes article6Basis=vital-interests article9Condition=vital-interests confidenceGround=overriding-public-interest
            counsellor:c1 order-confirmed orderVerified=yes
            releaser:r1 produce-to-court producedTo=police => barred
            releaser:r1 produce-to-court producedTo=court
            counsellor:c1 close-matter legalHold=no caseOutcome=acquitted => barred
            counsellor:c1 triage requesterVerified=yes
            counsellor:c1 decline
            counsellor:c1 close-matter legalHold=no caseOutcome=acquitted
            """);
    assertThat(play.state().known().stream().map(id -> id.name()))
        .noneMatch(name -> name.startsWith("paper1"));
  }

  @Test
  @DisplayName(
      "L6 two accused, two applications, two orders: each is confirmed and obeyed as its own")
  void two_accused() {
    Play play =
        law(
            """
            registrar:t1 summons-application-served applicant=accused serviceConfirmedOn=2026-11-09
            registrar:t1 summons-application-served applicant=accused serviceConfirmedOn=2026-11-16
            counsellor:c1 represent representationsMade=yes
            registrar:t1 order-served paper=1 instrument=witness-summons
            counsellor:c1 order-confirmed orderVerified=yes
            registrar:t1 order-served instrument=witness-summons advanceInspectionOrdered=yes
            releaser:r1 produce-to-court paper=2 producedTo=court => barred
            counsellor:c1 order-confirmed orderVerified=yes
            releaser:r1 produce-to-court paper=1 producedTo=applicant => barred
            releaser:r1 produce-to-court paper=2 producedTo=applicant
            releaser:r1 produce-to-court producedTo=court
            releaser:r1 produce-to-court paper=3 producedTo=court => barred
            """);
    assertThat(play.stands()).isEqualTo("S12");
    play.then("counsellor:c1 close-matter legalHold=no caseOutcome=acquitted");
  }

  @Test
  @DisplayName("L6 a second order does not undo what the court's office said of the first")
  void a_second_order_leaves_the_first() {
    law(
        """
        registrar:t1 order-served instrument=witness-summons
        counsellor:c1 order-confirmed orderVerified=yes
        registrar:t1 order-served instrument=witness-summons
        releaser:r1 produce-to-court producedTo=court
        releaser:r1 produce-to-court paper=2 producedTo=court => barred
        """);
  }

  static List<String> places() {
    return new EnglandWales().standings().stream().map(Standing::name).toList();
  }

  @ParameterizedTest(name = "at {0}")
  @DisplayName("L6 every paper can be recorded at once from every place, and puts a hold")
  @MethodSource("places")
  void every_paper_from_every_place(String place) {
    for (String paper :
        List.of(
            "counsellor:c1 informal-approach channel=telephone",
            "counsellor:c1 request-received requesterKind=police-ew",
            "counsellor:c1 request-received requesterKind=cica",
            "registrar:t1 summons-application-served applicant=accused",
            "registrar:t1 summons-application-served instrument=coroner-notice",
            "registrar:t1 order-served instrument=witness-summons",
            "registrar:t1 order-served instrument=family-application")) {
      Play play = new Play(new EnglandWales(), place).then(paper);
      assertThat(play.state().yes(keep.law.facts.HolderFacts.LEGAL_HOLD).isYes()).isTrue();
    }
  }

  @Test
  @DisplayName("L6 under the policy too: an application does not hide the order that stands")
  void under_the_policy() {
    Play play =
        Play.of(
            new PolicyOverLaw(),
            """
            counsellor:c1 open regime=campaign policyMode=yes modeShown=yes subjectAgeBand=adult
            counsellor:c1 order-served instrument=witness-summons
            counsellor:c1 summons-application-served applicant=accused
            counsellor:c1 order-confirmed orderVerified=yes
            releaser:r1 produce-to-court producedTo=court
            counsellor:c1 close-matter legalHold=no caseOutcome=acquitted => barred
            """);
    assertThat(play.stands()).isEqualTo("S8");
    play.then("registrar:t1 summons-refused")
        .then("counsellor:c1 close-matter legalHold=no caseOutcome=acquitted");
  }

  private static final String CHARGED =
      """
      counsellor:c1 open regime=campaign policyMode=yes modeShown=yes subjectAgeBand=adult
      registrar:t1 charge chargeLive=yes offenceKind=rape proceedingType=pre-trial court=crown chargeDate=2026-11-02
      """;
  private static final String APPLIES =
      " apply applicant=accused applicantRepresented=yes applicationWritten=yes declarationOfTruth=yes blanketRequest=no repeatApplication=no groundsPleaded=case-specific passagesAppliedFor=note:1 applicationItems=court-number+charge+accused+holder+exact-records+fact-in-issue+expected-content+evidential-basis+why-substantial+other-sources+limb-3+use+recipients+earlier-applications\n";

  @Test
  @DisplayName("L6 campaign: a co-accused applies while the first application is pending")
  void a_co_accused_applies() {
    Play play =
        Play.of(new keep.law.campaign.Campaign(), CHARGED)
            .then("party:p1" + APPLIES)
            .then("registrar:t1 accept")
            .then("party:p2" + APPLIES);
    assertThat(play.stands()).isEqualTo("P2");
    play.then(
            "registrar:t1 serve paper=2 noticeWritten=yes noticePartiesOn=2026-11-09 noticeHolderOn=2026-11-09 noticeContents=documents+may-appear+production-date => barred")
        .then("registrar:t1 accept paper=2")
        .then(
            "registrar:t1 serve paper=1 noticeWritten=yes noticePartiesOn=2026-11-09 noticeHolderOn=2026-11-09 noticeContents=documents+may-appear+production-date")
        .then("registrar:t1 charge-ended chargeEndedOn=2026-11-09");
    assertThat(play.stands()).isEqualTo("P13");
    assertThat(play.state().plain())
        .anySatisfy((name, value) -> {
          assertThat(name).isEqualTo("application2Walk");
          assertThat(value).isEqualTo("closed-returned");
        });
  }

  @Test
  @DisplayName("L6 campaign: a second order leaves what was confirmed of the first")
  void a_second_order_under_the_policy_alone() {
    Play.of(new keep.law.campaign.Campaign(), CHARGED)
        .then(
            """
            counsellor:c1 compel instrument=witness-summons
            counsellor:c1 confirm-order orderVerified=yes
            counsellor:c2 confirm-order orderVerified=yes
            counsellor:c1 compel instrument=witness-summons advanceInspectionOrdered=yes
            releaser:r1 comply producedTo=applicant releasedWithinOrder=yes => barred
            releaser:r1 comply producedTo=court releasedWithinOrder=yes
            counsellor:c1 confirm-order orderVerified=yes
            releaser:r1 comply producedTo=applicant releasedWithinOrder=yes => barred
            counsellor:c2 confirm-order orderVerified=yes
            releaser:r1 comply producedTo=applicant releasedWithinOrder=yes
            releaser:r1 comply producedTo=court releasedWithinOrder=yes
            releaser:r1 comply producedTo=court releasedWithinOrder=yes => barred
            """);
  }
}
