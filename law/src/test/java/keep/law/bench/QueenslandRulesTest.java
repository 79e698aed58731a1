package keep.law.bench;

import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// One fact a lawyer could check for every rule of `queensland`.
class QueenslandRulesTest {
  private static final Cases LAW = new Cases(Regimes.named("queensland"));

  @Test
  @DisplayName("QLD-1 wants leave first")
  void QLD_1_wants_leave_first() {
    LAW.no("QLD-1", "leaveSought=no");
    LAW.no("QLD-1", "leaveBeforeSubpoena=no");
    LAW.yes("QLD-1", "leaveBeforeSubpoena=yes");
    LAW.unknown("QLD-1", "");
  }

  @Test
  @DisplayName("QLD-2 wants notice and fourteen days")
  void QLD_2_wants_notice_and_fourteen_days() {
    LAW.no("QLD-2", "noticeGiven=no");
    LAW.no("QLD-2", "noticeGiven=yes noticeDays=13");
    LAW.yes("QLD-2", "noticeGiven=yes noticeDays=14");
    LAW.unknown("QLD-2", "");
  }

  @Test
  @DisplayName("QLD-3 wants three limbs")
  void QLD_3_wants_three_limbs() {
    LAW.yes(
        "QLD-3",
        "substantialProbativeValue=yes otherEvidenceAvailable=no publicInterestSubstantiallyOutweighs=yes");
    LAW.no("QLD-3", "publicInterestSubstantiallyOutweighs=no");
    LAW.unknown("QLD-3", "");
  }

  @Test
  @DisplayName("QLD-4 leaves looking to the court")
  void QLD_4_leaves_looking_to_the_court() {
    LAW.yes("QLD-4", "");
  }

  @Test
  @DisplayName("QLD-5 lets no lawyer look in order to argue")
  void QLD_5_lets_no_lawyer_look_in_order_to_argue() {
    LAW.no("QLD-5", "partyInspectedBeforeLeave=yes");
    LAW.yes("QLD-5", "partyInspectedBeforeLeave=no");
    LAW.unknown("QLD-5", "");
  }

  @Test
  @DisplayName("QLD-6 finds no fault in not reading every document")
  void QLD_6_finds_no_fault_in_not_reading_every_document() {
    LAW.yes("QLD-6", "courtInspected=no");
    LAW.yes("QLD-6", "");
  }

  @Test
  @DisplayName("QLD-7 gives nothing for speculation")
  void QLD_7_gives_nothing_for_speculation() {
    LAW.no("QLD-7", "basisShown=no");
    LAW.yes("QLD-7", "basisShown=yes");
    LAW.unknown("QLD-7", "");
  }
}
