package keep.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The scripted searches, answered by the engine itself.
class VectorsTest {
  private static final Finder FINDER = Finder.load();

  static Stream<Searches.Case> cases() throws IOException {
    return Searches.all();
  }

  @Test
  void there_are_sixty_searches_or_more() throws IOException {
    assertThat(Searches.all().count()).isGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_scripted_search_gives_its_first_three_and_never_what_may_not_appear(Searches.Case one) {
    Answer answer = FINDER.search(one.query());
    List<String> results = answer.results().stream().map(result -> result.centre().id()).toList();
    List<String> lines = answer.lines().stream().map(Line::id).toList();
    assertThat(results.stream().limit(3)).containsExactlyElementsOf(one.ids("first"));
    assertThat(results).doesNotContainAnyElementsOf(one.ids("never"));
    assertThat(lines).containsAll(one.ids("lines"));
    assertThat(lines).isNotEmpty().noneMatch(one.ids("not_lines")::contains);
    assertThat(understood(answer)).isEqualTo(one.json().get("understood").asString(""));
    assertThat(asked(answer)).isEqualTo(one.ids("ambiguous"));
  }

  private static String understood(Answer answer) {
    return answer.understood() instanceof Answer.Understood.Known known
        ? known.place().label()
        : "";
  }

  private static List<String> asked(Answer answer) {
    return answer.understood() instanceof Answer.Understood.Asked several
        ? English.labels(several.places())
        : List.of();
  }
}
