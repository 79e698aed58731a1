package keep.seal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keep.seal.order.Extent;
import keep.seal.world.Recipe;
import keep.seal.world.Terms;
import org.junit.jupiter.api.Test;

class GoodPackagesTest {
  private static void exits(Recipe recipe, int code, Reason... reasons) {
    Report report = recipe.make().check();
    assertThat(report.failures().stream().map(Failure::reason).toList())
        .containsExactlyInAnyOrder(reasons);
    assertThat(report.verdict().exitCode()).isEqualTo(code);
  }

  @Test
  void a_release_under_a_judges_order_is_covered() {
    exits(Recipe.judge(), 0);
    exits(Recipe.judgeUnderLaw(), 0);
  }

  @Test
  void a_paper_order_is_another_basis_until_a_judge_countersigns() {
    exits(Recipe.paper(), 3, Reason.PAPER);
    exits(Recipe.paper().countersignedBy("registrar"), 3, Reason.PAPER_CONFIRMED);
    exits(Recipe.paper().countersignedBy("judge"), 0);
  }

  @Test
  void consent_own_access_and_the_services_decision_are_other_bases() {
    exits(Recipe.consent(), 3, Reason.CONSENT);
    exits(Recipe.subject(), 3, Reason.SUBJECT);
    exits(Recipe.service(), 3, Reason.SERVICE);
  }

  @Test
  void under_the_law_a_release_may_go_before_witnesses_see_it_and_says_so() {
    exits(Recipe.judgeUnderLaw().unwitnessed(), 3, Reason.NOT_YET_WITNESSED);
    exits(Recipe.judgeUnderLaw().notOnRecord(), 3, Reason.NOT_ON_RECORD);
    exits(Recipe.paper().notOnRecord(), 3, Reason.NOT_ON_RECORD, Reason.PAPER);
    exits(Recipe.judgeUnderLaw().unwitnessed().cosigns("w1", "w2", "pq"), 0);
  }

  @Test
  void a_whole_note_and_a_note_with_its_pads_are_proved_as_well() {
    exits(Recipe.judge().order(order -> order.tellWithheld(true)), 0);
    exits(
        Recipe.judge()
            .order(order -> {
              List<keep.seal.encoding.Sid> headers =
                  order.order().scope().stream().map(one -> one.header()).toList();
              order.noScope().extent(Extent.WHOLE);
              headers.forEach(header -> order.scope(header, List.of()));
              return order;
            }),
        0);
  }

  @Test
  void a_policy_without_witnesses_never_gives_more_than_another_basis() {
    exits(
        Recipe.judge().terms(Terms.standard().alone().needing(0, 0)).cosigns(),
        3,
        Reason.NO_WITNESSES);
  }
}
