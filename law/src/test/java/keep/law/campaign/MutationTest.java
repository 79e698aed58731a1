package keep.law.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import keep.law.Rule;
import keep.law.RuleId;
import keep.law.docs.Documents;
import keep.law.docs.TestsOfRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Leaves out one rule after another and runs the tests whose names begin with its id. A rule that
/// no such test misses is a rule that nothing holds in place.
class MutationTest {
  private static final List<Class<?>> TESTS =
      List.of(
          CoreTest.class,
          IntakeTest.class,
          NoticeTest.class,
          HearingTest.class,
          ReleaseTest.class,
          ApartTest.class,
          FairnessTest.class,
          WalkTest.class);

  private static final Campaign WHOLE = new Campaign();

  @Test
  @DisplayName("Every rule left out is missed by a test whose name begins with its id")
  void every_rule_left_out_is_missed() {
    Map<RuleId, Set<String>> noticed = new TreeMap<>();
    for (RuleId id : ids()) {
      Law.without(id, () -> noticed.put(id, TestsOfRule.failing(id, TESTS)));
    }
    assertThat(noticed).allSatisfy((id, by) -> assertThat(by).as(id.text()).isNotEmpty());
    Documents.isUpToDate("docs/law/campaign-mutation.md", table(noticed));
  }

  @Test
  @DisplayName("With no rule left out the same tests pass")
  void the_same_tests_pass_with_every_rule() {
    Set<String> failed = new TreeSet<>();
    ids().forEach(id -> failed.addAll(TestsOfRule.failing(id, TESTS)));
    assertThat(failed).isEmpty();
  }

  private static List<RuleId> ids() {
    return WHOLE.rules().stream().map(Rule::id).distinct().toList();
  }

  private static String table(Map<RuleId, Set<String>> noticed) {
    StringBuilder text =
        new StringBuilder("# Each rule of `campaign` left out, and who noticed\n\n");
    text.append("Written from a run; do not edit. ")
        .append(noticed.size())
        .append(" rules left out one by one (an id with all its questions), ")
        .append(noticed.values().stream().filter(by -> !by.isEmpty()).count())
        .append(
            " noticed by a test whose name begins with the id. Where a rule guards the way up to ")
        .append(
            "the hearing, or runs beside the walk, the table names the first invariant that the ")
        .append("explorer sees broken without it as well.\n\n");
    text.append("| Rule left out | First invariant broken | Tests that fail |\n|---|---|---|\n");
    noticed.forEach((id, by) ->
        text.append("| ")
            .append(id)
            .append(" | ")
            .append(LeftOutTest.BREAKS.getOrDefault(id.text(), ""))
            .append(" | ")
            .append(String.join(", ", by))
            .append(" |\n"));
    return text.toString();
  }
}
