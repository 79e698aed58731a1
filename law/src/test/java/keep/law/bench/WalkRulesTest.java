package keep.law.bench;

import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Whose hands, and whose turn, in the walks before courts outside England and Wales.
class WalkRulesTest {
  private static final Cases NSW = new Cases(Regimes.named("new-south-wales"));
  private static final Cases CANADA = new Cases(Regimes.named("canada"));
  private static final Cases IRELAND = new Cases(Regimes.named("ireland"));

  @Test
  @DisplayName("NSW-W4 lets a judge, and no party, give leave")
  void NSW_W4_lets_a_judge_and_no_party_give_leave() {
    NSW.yes("NSW-W4", "stepTaken=grant-leave signerRole=judge");
    NSW.no("NSW-W4", "stepTaken=grant-leave signerRole=party");
    NSW.silent("NSW-W4", "");
  }

  @Test
  @DisplayName("NSW-W6 knows the forbidden transitions of section 6")
  void NSW_W6_knows_the_forbidden_transitions() {
    NSW.yes("NSW-W6", "stepTaken=grant-leave courtStanding=S5");
    NSW.no("NSW-W6", "stepTaken=release");
    NSW.no("NSW-W6", "stepTaken=open-hearing courtStanding=S2");
    NSW.no("NSW-W6", "stepTaken=open-hearing courtStanding=S1");
    NSW.no("NSW-W6", "stepTaken=grant-leave courtStanding=S1");
    NSW.no("NSW-W6", "stepTaken=grant-leave courtStanding=S4");
    NSW.unknown("NSW-W6", "stepTaken=open-hearing-without-notice courtStanding=S2");
    NSW.yes("NSW-W6", "stepTaken=open-hearing-without-notice courtStanding=S2 noticeWaived=yes");
    NSW.silent("NSW-W6", "");
  }

  @Test
  @DisplayName("CA-W5 lets a registrar, and no party, hand over what was ordered")
  void CA_W5_lets_a_registrar_hand_over() {
    CANADA.yes("CA-W5", "stepTaken=hand-over signerRole=registrar");
    CANADA.no("CA-W5", "stepTaken=hand-over signerRole=party");
    CANADA.silent("CA-W5", "");
  }

  @Test
  @DisplayName("CA-W7 knows the forbidden transitions of section 7")
  void CA_W7_knows_the_forbidden_transitions() {
    CANADA.no(
        "CA-W7", "stepTaken=order-part courtStanding=C3 judgeReviewedRecord=yes reasonsGiven=yes");
    CANADA.no("CA-W7", "stepTaken=order-part");
    CANADA.no("CA-W7", "stepTaken=open-hearing courtStanding=C1");
    CANADA.no("CA-W7", "stepTaken=waive expressWaiver=yes heldBy=third-party");
    CANADA.yes("CA-W7", "stepTaken=waive expressWaiver=yes heldBy=prosecutor");
    CANADA.unknown("CA-W7", "stepTaken=order-part courtStanding=C5 reasonsGiven=yes");
    CANADA.silent("CA-W7", "");
  }

  @Test
  @DisplayName("IE-W5 lets nobody but her, or her adviser, waive")
  void IE_W5_lets_nobody_but_her_waive() {
    IRELAND.yes("IE-W5", "stepTaken=waive signerRole=survivor");
    IRELAND.no("IE-W5", "stepTaken=waive signerRole=party");
    IRELAND.silent("IE-W5", "");
  }

  @Test
  @DisplayName("IE-W7 knows the forbidden transitions of section 7")
  void IE_W7_knows_the_forbidden_transitions() {
    String heard = " hearingHeld=yes recordProducedToCourt=yes reasonsGiven=yes";
    IRELAND.no("IE-W7", "stepTaken=order courtStanding=I5 hearingClosed=no" + heard);
    IRELAND.yes("IE-W7", "stepTaken=order courtStanding=I5 hearingClosed=yes" + heard);
    IRELAND.no("IE-W7", "stepTaken=order courtStanding=I1 hearingClosed=yes" + heard);
    IRELAND.unknown("IE-W7", "stepTaken=open-hearing courtStanding=I4");
    IRELAND.no("IE-W7", "stepTaken=open-late-hearing courtStanding=I4a lateApplicationDirected=no");
    IRELAND.no("IE-W7", "stepTaken=prosecutor-gives-notice courtStanding=I2 applicant=prosecutor");
    IRELAND.unknown("IE-W7", "stepTaken=refuse courtStanding=I5 hearingClosed=yes" + heard);
    IRELAND.no(
        "IE-W7",
        "stepTaken=refuse courtStanding=I5 hearingClosed=yes realRiskOfUnfairTrial=yes" + heard);
    IRELAND.silent("IE-W7", "");
  }
}
