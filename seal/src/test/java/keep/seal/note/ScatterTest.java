package keep.seal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import keep.seal.encoding.MalformedInput;
import keep.seal.vectors.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScatterTest {
  private static final Passage ABOUT = Passage.about("{}");
  private static final Passage TEXT = new Passage(Passage.Kind.OPENS_PARAGRAPH, "x");

  @ParameterizedTest
  @CsvSource({
    "1, 16",
    "2, 16",
    "12, 16",
    "13, 32",
    "25, 32",
    "26, 64",
    "52428, 65536",
    "65536, 65536"
  })
  void the_leaves_are_the_least_power_of_two_with_a_quarter_to_spare(int passages, int leaves) {
    assertThat(Scatter.leavesFor(passages)).isEqualTo(leaves);
  }

  @Test
  void passages_keep_their_order_and_everything_else_is_a_pad() throws MalformedInput {
    SeededRandom random = new SeededRandom(11);
    for (int n = 1; n < 60; n++) {
      List<Passage> text =
          java.util.stream.IntStream.range(0, n)
              .mapToObj(i -> new Passage(Passage.Kind.CONTINUES, "passage " + i))
              .toList();
      List<Passage> leaves = Scatter.over(ABOUT, text, random);
      assertThat(leaves).hasSize(Scatter.leavesFor(n + 1)).startsWith(ABOUT);
      assertThat(leaves.stream().filter(leaf -> leaf.kind().isText()))
          .containsExactlyElementsOf(text);
      assertThat(leaves.stream().filter(leaf -> leaf.equals(Passage.PAD)).count())
          .isEqualTo(leaves.size() - n - 1L);
    }
  }

  @Test
  void every_place_but_leaf_0_is_taken_equally_often() throws MalformedInput {
    SeededRandom random = new SeededRandom(12);
    int[] taken = new int[16];
    for (int i = 0; i < 15_000; i++) {
      taken[Scatter.over(ABOUT, List.of(TEXT), random).indexOf(TEXT)]++;
    }
    assertThat(taken[0]).isZero();
    TreeSet<Integer> counts = new TreeSet<>();
    for (int place = 1; place < 16; place++) {
      counts.add(taken[place]);
    }
    assertThat(counts.first()).isGreaterThan(850);
    assertThat(counts.last()).isLessThan(1150);
  }

  @Test
  void more_than_65535_text_passages_are_too_many() throws MalformedInput {
    SeededRandom random = new SeededRandom(13);
    assertThat(Scatter.over(ABOUT, Collections.nCopies(65_535, TEXT), random)).hasSize(65_536);
    assertThatThrownBy(() -> Scatter.over(ABOUT, Collections.nCopies(65_536, TEXT), random))
        .isInstanceOfSatisfying(
            MalformedInput.class, e -> assertThat(e.fault()).isEqualTo(MalformedInput.Fault.LIMIT));
  }
}
