package keep.law.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import keep.law.Facts;
import keep.law.explore.Change;
import keep.law.explore.Move;
import keep.law.explore.Node;
import keep.law.facts.MatterFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What the explorer forgets makes no difference to what is allowed from there on.
class ForgettingTest {
  private static final Campaign LAW = new Campaign();
  private static final CampaignModel MODEL = new CampaignModel(LAW);

  private static final Pattern BACKWARDS =
      Pattern.compile(
          "the charge is|not shown|refused|rejects|upheld|challenged|revokes|seal (is|turns out to be) broken|fails a limb|in doubt|questions open|acquitted");

  @Test
  @DisplayName("Walked through without forgetting anything, the same acts are allowed as with it")
  void the_same_acts_are_allowed() {
    Random random = new Random(20261123);
    TreeSet<String> places = new TreeSet<>();
    for (int story = 0; story < 120; story++) {
      List<Node> starts = MODEL.starts().stream().filter(CampaignModel::isWalk).toList();
      Node node = starts.get(story % starts.size());
      for (int step = 0; step < 60; step++) {
        places.add(LAW.standing(node.facts(), node.day()).id());
        Node known = MODEL.known(node);
        List<Move> allowed = allowed(node);
        List<String> here = labels(allowed);
        List<String> there = labels(allowed(known));
        if (node.facts().knows(MatterFacts.SENTENCE_DATE)) {
          assertThat(there).as("%s %s", node.day(), node.facts()).containsAll(here);
        } else {
          assertThat(there).as("%s %s", node.day(), node.facts()).isEqualTo(here);
        }
        node = next(node, allowed, random);
      }
    }
    assertThat(places).contains("P0", "P2", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P13");
  }

  /// Onwards more often than in circles: whatever is rarely allowed is preferred.
  private static Node next(Node node, List<Move> allowed, Random random) {
    Optional<java.time.LocalDate> day = MODEL.nextDay(node.facts(), node.day());
    if (day.isPresent() && (allowed.isEmpty() || random.nextInt(3) == 0)) {
      return new Node(node.facts(), day.get(), node.track(), node.passed());
    }
    if (allowed.isEmpty()) {
      return node;
    }
    List<Move> onwards =
        allowed.stream().filter(move -> !BACKWARDS.matcher(move.label()).find()).toList();
    Move move =
        onwards.isEmpty() || random.nextInt(12) == 0
            ? allowed.get(random.nextInt(allowed.size()))
            : onwards.get(random.nextInt(onwards.size()));
    Facts taken = LAW.taking(node.facts(), move.step(), move.act(), move.signer());
    Facts after = LAW.after(node.facts(), taken, move.step(), node.day().atTime(LocalTime.NOON));
    Node plain = new Node(after, node.day(), node.track(), node.passed());
    return new Node(
        after, node.day(), node.track(), MODEL.passed(new Change(node, move, taken, plain)));
  }

  private static List<Move> allowed(Node node) {
    List<Move> allowed = new ArrayList<>();
    for (Move move : MODEL.moves(node)) {
      Facts taken = LAW.taking(node.facts(), move.step(), move.act(), move.signer());
      if (LAW.allows(taken, move.step().gate(), node.day())) {
        allowed.add(move);
      }
    }
    return allowed;
  }

  private static List<String> labels(List<Move> moves) {
    return moves.stream().map(Move::label).sorted().toList();
  }
}
