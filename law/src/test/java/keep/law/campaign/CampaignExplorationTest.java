package keep.law.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import keep.law.Facts;
import keep.law.Standing;
import keep.law.explore.Change;
import keep.law.explore.Exploration;
import keep.law.explore.Explorer;
import keep.law.explore.Invariant;
import keep.law.explore.Liveness;
import keep.law.explore.Model;
import keep.law.explore.Move;
import keep.law.explore.Node;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CampaignExplorationTest {
  @Test
  @DisplayName(
      "Every invariant of the campaign process holds in every reachable state, and the places follow each other as the table says")
  void every_invariant_holds_in_every_reachable_state() {
    Watched model = new Watched();
    Exploration all = Explorer.explore(model);
    assertThat(all.checks())
        .allSatisfy(check -> assertThat(check.story()).as(check.name()).isEmpty());
    assertThat(all.states()).isBetween(10_000, 60_000);
    assertThat(all.checks())
        .allSatisfy(check ->
            assertThat(check.rules()).as(check.name()).containsPattern("CP-[0-9]|section 6"));
    // P1 is the standing of a refused request and P12 stands beside the walk: no fact shows them
    Map<String, TreeSet<String>> listed = new TreeMap<>();
    for (Standing place : new Campaign().standings()) {
      TreeSet<String> next = new TreeSet<>(place.next());
      next.removeAll(List.of("P1", "P12"));
      if (!List.of("P1", "P12").contains(place.id())) {
        listed.put(place.id(), next);
      }
    }
    assertThat(model.followed).isEqualTo(listed);
  }

  /// The same model, noting which place followed which.
  private static final class Watched implements Model {
    private final CampaignModel model = new CampaignModel(new Campaign());
    private final Map<String, TreeSet<String>> followed = new TreeMap<>();

    @Override
    public Campaign regime() {
      return model.regime();
    }

    @Override
    public List<Node> starts() {
      return model.starts();
    }

    @Override
    public List<Move> moves(Node node) {
      return model.moves(node);
    }

    @Override
    public Optional<LocalDate> nextDay(Facts facts, LocalDate day) {
      Optional<LocalDate> next = model.nextDay(facts, day);
      next.ifPresent(later -> went(regime().standing(facts, day), regime().standing(facts, later)));
      return next;
    }

    @Override
    public Node known(Node node) {
      return model.known(node);
    }

    @Override
    public Set<String> passed(Change change) {
      LocalDate day = change.from().day();
      went(
          regime().standing(change.from().facts(), day),
          regime().standing(change.to().facts(), day));
      return model.passed(change);
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

    private void went(Standing before, Standing after) {
      TreeSet<String> next = followed.computeIfAbsent(before.id(), none -> new TreeSet<>());
      if (!before.id().equals(after.id())) {
        next.add(after.id());
      }
    }
  }
}
