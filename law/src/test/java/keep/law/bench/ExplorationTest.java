package keep.law.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keep.law.Facts;
import keep.law.Regime;
import keep.law.RuleId;
import keep.law.Standing;
import keep.law.explore.Exploration;
import keep.law.explore.Explorer;
import keep.law.explore.Invariant;
import keep.law.explore.Liveness;
import keep.law.explore.Model;
import keep.law.explore.Move;
import keep.law.explore.Node;
import keep.law.regimes.Models;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorationTest {
  @ParameterizedTest(name = "{0}")
  @DisplayName("Every invariant holds in every reachable state, and every place is reached")
  @ValueSource(strings = {"new-south-wales", "canada", "ireland", "victoria"})
  void every_invariant_holds(String name) {
    Regime regime = Regimes.named(name);
    Set<String> reached = new HashSet<>();
    Exploration seen =
        Explorer.explore(new Watched(Models.of(regime).orElseThrow(), regime, reached));
    assertThat(seen.checks())
        .allSatisfy(check -> assertThat(check.story()).as(check.name()).isEmpty());
    assertThat(reached).containsAll(regime.standings().stream().map(Standing::id).toList());
  }

  @ParameterizedTest(name = "{0} without {1}")
  @DisplayName("A rule left out is told as a story")
  @CsvSource({
    "ireland,IE-W5,Each step is taken by those who may",
    "canada,CA-12,'No first hearing before the clear days have run, or those the judge allowed'",
    "canada,CA-45,Therapeutic records are ordered by nobody while the change of 2026 is unread",
    "canada,CA-11,'Eleven assertions are not enough, singly or together'",
    "ireland,IE-22,'A waiver is hers, express, after sight of the material and advice'",
    "ireland,IE-20,Nothing is ordered at discretion without the interests of justice and a compelling basis"
  })
  void a_rule_left_out_is_told_as_a_story(String name, String rule, String invariant) {
    Exploration seen =
        Explorer.explore(Models.of(Regimes.named(name).without(new RuleId(rule))).orElseThrow());
    assertThat(seen.checks())
        .anySatisfy(check -> {
          assertThat(check.name()).isEqualTo(invariant);
          assertThat(check.held()).isFalse();
          assertThat(check.story()).hasSizeGreaterThan(1);
          assertThat(check.story().getFirst()).endsWith("it begins");
          assertThat(check.story().getLast()).startsWith("Against it: ");
        });
  }

  /// The same model, noting where a matter stood.
  private record Watched(Model model, Regime regime, Set<String> reached) implements Model {
    @Override
    public List<Node> starts() {
      return model.starts();
    }

    @Override
    public List<Move> moves(Node node) {
      reached.add(regime.standing(node.facts(), node.day()).id());
      return model.moves(node);
    }

    @Override
    public Optional<LocalDate> nextDay(Facts facts, LocalDate day) {
      return model.nextDay(facts, day);
    }

    @Override
    public Node known(Node node) {
      return model.known(node);
    }

    @Override
    public boolean mayRest(Node node) {
      return model.mayRest(node);
    }

    @Override
    public List<Invariant> invariants() {
      return model.invariants();
    }

    @Override
    public List<Liveness> liveness() {
      return model.liveness();
    }
  }
}
