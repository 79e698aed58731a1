package keep.tools.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReleaseSpecTest {
  private static final List<Integer> COUNTS = List.of(3, 5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1:2             | 1:2
          2:1-4           | 2:1,2:2,2:3,2:4
          1:2,2:1-4       | 1:2,2:1,2:2,2:3,2:4
          2:5, 1:1        | 1:1,2:5
          1:3-3           | 1:3
          """)
  void notes_and_passages_are_counted_from_one(String text, String chosen) throws Exception {
    assertThat(ReleaseSpec.parse(text, COUNTS)).hasToString(chosen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3:1        | there is no note 3; the notes are 1 to 2
          0:1        | there is no note 0
          1:4        | note 1 has no passage 4; its passages are 1 to 3
          1:0        | note 1 has no passage 0
          2:4-9      | note 2 has no passage 6; its passages are 1 to 5
          2:4-2      | runs backwards; write 2:2-4
          2:1-3,2:3  | passage 3 of note 2 is named twice
          1:1,1:1    | passage 1 of note 1 is named twice
          1          | is not NOTE:PASSAGE
          1:a        | is not NOTE:PASSAGE
          -1:2       | is not NOTE:PASSAGE
          1:1,       | is not NOTE:PASSAGE
          1:1-       | is not NOTE:PASSAGE
          9999999:1  | is not NOTE:PASSAGE
          """)
  void what_cannot_be_followed_is_refused_with_the_place_and_the_fix(String text, String says) {
    assertThatThrownBy(() -> ReleaseSpec.parse(text, COUNTS))
        .isInstanceOf(ReleaseSpec.Unusable.class)
        .hasMessageStartingWith("--release: ")
        .hasMessageContaining(says);
  }

  @Test
  void by_default_every_third_passage_goes_at_least_one_and_never_all_where_there_are_two() {
    for (int first = 1; first <= 9; first++) {
      for (int second = 0; second <= 9; second++) {
        List<Integer> counts = second == 0 ? List.of(first) : List.of(first, second);
        ReleaseSpec spec = ReleaseSpec.everyThird(counts);
        assertThat(spec.passages()).hasSize(Math.max(1, (first + second) / 3));
        assertThat(spec.isAll(counts)).isEqualTo(first + second == 1);
      }
    }
    assertThat(ReleaseSpec.everyThird(List.of(2, 5))).hasToString("2:1,2:4");
  }
}
