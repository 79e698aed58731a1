package keep.seal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import keep.seal.people.PolicyChain;
import keep.seal.world.Made;
import keep.seal.world.Recipe;
import keep.seal.world.World;
import org.junit.jupiter.api.Test;

/// What a later version of the policy does to a release made under an earlier one.
class ReplacedPolicyTest {
  private static void exits(Made made, long since, OptionalLong bad, int code, Reason... reasons) {
    PolicyChain chain = World.get().replaced(made.policy(), since, bad);
    Report report = made.checkUnder(chain);
    assertThat(report.failures().stream().map(Failure::reason).toList()).contains(reasons);
    assertThat(report.verdict().exitCode()).as(report.failures().toString()).isEqualTo(code);
  }

  static long placeOfRelease(Made made) {
    return made.files().ledger().stream()
        .filter(entry -> entry.statement().equals(made.files().release().sid()))
        .findFirst()
        .orElseThrow()
        .index();
  }

  static long lastCard(Made made) {
    List<keep.seal.encoding.Sid> cards =
        made.files().cards().stream().map(card -> card.sid()).toList();
    return made.files().ledger().stream()
        .filter(entry -> cards.contains(entry.statement()))
        .mapToLong(entry -> entry.index())
        .max()
        .orElseThrow();
  }

  @Test
  void a_release_on_the_record_before_the_policy_was_replaced_stays_covered() {
    Made made = Recipe.judge().make();
    exits(made, placeOfRelease(made) + 1, OptionalLong.empty(), 0);
  }

  @Test
  void a_release_that_came_after_is_not_covered_and_the_report_says_whose_words_cannot_be_told() {
    Made made = Recipe.judge().make();
    exits(made, placeOfRelease(made), OptionalLong.empty(), 6, Reason.POLICY_REPLACED);
    exits(made, 0, OptionalLong.empty(), 6, Reason.POLICY_REPLACED);
    String text =
        ProofText.of(made.checkUnder(World.get().replaced(made.policy(), 0, OptionalLong.empty())));
    assertThat(text)
        .startsWith("NOT_COVERED: policy-replaced")
        .contains("a policy that has been replaced")
        .doesNotContain("word for word");
  }

  @Test
  void what_is_not_on_the_record_cannot_show_that_it_is_older() {
    Made made = Recipe.judgeUnderLaw().notOnRecord().make();
    exits(made, 1_000, OptionalLong.empty(), 6, Reason.POLICY_REPLACED);
    exits(made, 1_000, OptionalLong.of(1_000), 4, Reason.KEYS_BAD);
  }

  @Test
  void a_card_that_came_after_the_keys_were_bad_is_nobodys() {
    Made made = Recipe.judge().make();
    long after = placeOfRelease(made) + 1;
    exits(made, after, OptionalLong.of(lastCard(made) + 1), 0);
    exits(made, after, OptionalLong.of(lastCard(made)), 4, Reason.KEYS_BAD);
    exits(made, after, OptionalLong.of(0), 4, Reason.KEYS_BAD);
  }

  @Test
  void a_countersignature_made_with_replaced_keys_does_not_lift_an_old_release() {
    Made made = Recipe.paper().countersignedBy("judge").make();
    long act = made.files().countersign().orElseThrow().ledger().getLast().index();
    exits(made, act + 1, OptionalLong.empty(), 0);
    exits(made, act, OptionalLong.empty(), 6, Reason.POLICY_REPLACED);
    long card =
        made.files().countersign().orElseThrow().ledger().stream()
            .filter(one ->
                one.statement().equals(made.files().countersign().orElseThrow().card().sid()))
            .findFirst()
            .orElseThrow()
            .index();
    exits(made, act + 1, OptionalLong.of(card + 1), 0);
    exits(made, act + 1, OptionalLong.of(card), 4, Reason.KEYS_BAD);
  }

  @Test
  void under_the_newer_version_cards_bear_the_newer_signatures() {
    Made made = Recipe.judge().make();
    PolicyChain chain = World.get().replaced(made.policy(), 0, OptionalLong.empty());
    Made renamed =
        Recipe.judge()
            .json(keep.seal.world.JsonEdit.text("policy", chain.latest().sid().text()))
            .make();
    Report report = renamed.checkUnder(chain);
    assertThat(report.verdict().exitCode()).isEqualTo(4);
    assertThat(report.failures()).extracting(Failure::reason).contains(Reason.CARD_AUTHORITY);
  }
}
