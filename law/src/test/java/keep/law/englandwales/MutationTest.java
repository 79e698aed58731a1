package keep.law.englandwales;

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
import keep.law.docs.WithoutRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Leaves out one rule after another and runs the tests whose names begin with its id. A rule that
/// no such test misses is a rule that nothing holds in place.
class MutationTest {
  private static final List<Class<?>> TESTS =
      List.of(
          ScopeTest.class,
          AskingTest.class,
          NoticeTest.class,
          HolderTest.class,
          CourtTest.class,
          OtherPapersTest.class,
          WalkTest.class,
          SharingTest.class);

  @Test
  @DisplayName("Every rule left out is missed by a test whose name begins with its id")
  void every_rule_left_out_is_missed() {
    Map<RuleId, Set<String>> noticed = new TreeMap<>();
    List<RuleId> ids = new EnglandWales().rules().stream().map(Rule::id).toList();
    for (RuleId id : ids) {
      Law.without(id, () -> noticed.put(id, TestsOfRule.failing(id, TESTS)));
    }
    assertThat(noticed).allSatisfy((id, by) -> assertThat(by).as(id.text()).isNotEmpty());
    Map<RuleId, String> changed = new TreeMap<>();
    EnglandWales whole = new EnglandWales();
    whole.rules().forEach(rule -> changed.put(rule.id(), WithoutRule.changes(whole, rule)));
    assertThat(changed).allSatisfy((id, what) -> assertThat(what).as(id.text()).isNotEmpty());
    Documents.isUpToDate("docs/law/england-wales-mutation.md", table(ids, changed, noticed));
  }

  @Test
  @DisplayName("With no rule left out the same tests pass")
  void the_same_tests_pass_with_every_rule() {
    Set<String> failed = new TreeSet<>();
    new EnglandWales()
        .rules().stream()
            .map(Rule::id)
            .limit(20)
            .forEach(id -> failed.addAll(TestsOfRule.failing(id, TESTS)));
    assertThat(failed).isEmpty();
  }

  private static String table(
      List<RuleId> ids, Map<RuleId, String> changed, Map<RuleId, Set<String>> noticed) {
    StringBuilder text =
        new StringBuilder("# Each rule of `england-wales` left out, and who noticed\n\n");
    text.append("Written from a run; do not edit. ")
        .append(ids.size())
        .append(" rules left out one by one, ");
    text.append(noticed.values().stream().filter(by -> !by.isEmpty()).count())
        .append(" noticed: for ")
        .append(changed.values().stream().filter(what -> what.contains(" becomes ")).count())
        .append(" of them an act is ruled on otherwise; the others only tell something, or bar ")
        .append("what another rule bars as well, and their word is missed.\n\n");
    text.append("| Rule left out | What changes | Noticed by |\n|---|---|---|\n");
    for (RuleId id : ids) {
      text.append("| ").append(id).append(" | ").append(changed.getOrDefault(id, ""));
      text.append(" | ");
      text.append(String.join(", ", noticed.getOrDefault(id, Set.of()))).append(" |\n");
    }
    return text.toString();
  }
}
