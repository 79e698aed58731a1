package keep.law.campaign;

import static keep.law.campaign.Law.no;
import static keep.law.campaign.Law.silent;
import static keep.law.campaign.Law.unknown;
import static keep.law.campaign.Law.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import keep.law.FactProblem;
import keep.law.Signer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// CP-W4 and CP-W6: whose hands, and whose turn.
class WalkTest {
  @Test
  @DisplayName("CP-W4 each step is for those whom the table of actors names")
  void CP_W4_each_step_has_its_hands() {
    Matter matter = Matter.charged("2026-11-09");
    matter
        .refuses("CP-W4", "survivor", "apply", "applicant=accused")
        .refuses("CP-W4", "adviser", "accept", "")
        .refuses("CP-W4", "party", "accept", "")
        .refuses("CP-W4", "judge", "comply", "")
        .refuses("CP-W4", "registrar", "release", "");
    yes("CP-W4", "deliver", "stepTaken=deliver signerRole=releaser");
    no("CP-W4", "deliver", "stepTaken=deliver signerRole=counsellor");
    unknown("CP-W4", "deliver", "stepTaken=deliver");
    silent("CP-W4", "deliver", "");
  }

  @Test
  @DisplayName(
      "CP-W4 a member enters a judge's or a party's act only for the person whose act it is")
  void CP_W4_a_member_enters_only_for_somebody() {
    Matter matter = Matter.served("2026-11-02").on("2026-11-17");
    matter
        .refuses("CP-W4", "counsellor", "hear", Matter.HEARING)
        .refuses("CP-03", Signer.enteredFor("counsellor", "court"), "hear", Matter.HEARING)
        .entered("court", "hear", Matter.HEARING + " decisionMaker=judge");
    assertThat(matter.stands()).isEqualTo("P6");
  }

  @Test
  @DisplayName("CP-W6 no step before its turn, and none after it")
  void CP_W6_every_step_has_its_turn() {
    Matter matter = Matter.charged("2026-11-09");
    matter
        .refuses("CP-W6", "judge", "hear", Matter.HEARING)
        .refuses("CP-W6", "judge", "stage-1", "substantialProbativeValue=yes reasonsGiven=yes")
        .refuses("CP-W6", "releaser", "deliver", "recordProducedToCourt=yes producedTo=court")
        .refuses("CP-W6", "judge", "inspect", "passagesInspected=note:1 sealIntact=yes")
        .refuses("CP-W6", "judge", "order", "passagesOrdered=note:1")
        .refuses("CP-W6", "releaser", "release", Matter.RELEASE + "note:1")
        .refuses("CP-W6", "party", "view", "viewLogged=yes")
        .refuses("CP-W6", "counsellor", "open", "regime=campaign modeShown=yes");
    Matter.told("2026-11-02", "2026-11-17")
        .refuses("CP-W6", "judge", "find", "passageFindings=note:1/n-n-n");
  }

  @Test
  @DisplayName("CP-W6 a matter is opened first")
  void CP_W6_a_matter_is_opened_first() {
    no("CP-W6", "lodge", "stepTaken=apply");
    yes("CP-W6", "open-matter", "stepTaken=open");
    unknown("CP-W6", "lodge", "walk=sealed");
    silent("CP-W6", "lodge", "");
  }

  @Test
  @DisplayName(
      "An act that carries a fact its step may not carry is malformed, and the message says what it may")
  void an_act_carries_only_its_own_facts() {
    Matter matter = Matter.charged("2026-11-09");
    assertThatThrownBy(() -> matter.asks("party", "apply", "passagesOrdered=note:1"))
        .isInstanceOf(FactProblem.class)
        .hasMessageContaining("passagesOrdered")
        .hasMessageContaining("apply")
        .hasMessageContaining("passagesAppliedFor");
  }
}
