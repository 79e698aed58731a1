package keep.law.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.law.NotEncoded;
import keep.law.Regime;
import keep.law.Rule;
import keep.law.RuleId;
import keep.law.regimes.Regimes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No id of the notes is forgotten. The ids stand in `src/test/resources/notes/<regime>.txt`; a new
/// regime adds its file and its name here.
class NotesIdsTest {
  @ParameterizedTest(name = "{0}")
  @DisplayName("Every id of the notes is a rule, or is listed with the reason it cannot be one")
  @ValueSource(
      strings = {"campaign", "england-wales", "new-south-wales", "canada", "ireland", "victoria"})
  void every_id_is_a_rule_or_has_a_reason(String name) {
    Regime regime = Regimes.named(name);
    Set<RuleId> rules = regime.rules().stream().map(Rule::id).collect(Collectors.toSet());
    Set<RuleId> left = regime.notEncoded().stream().map(NotEncoded::id).collect(Collectors.toSet());
    assertThat(ids(name))
        .isNotEmpty()
        .allSatisfy(
            id -> assertThat(rules.contains(id) != left.contains(id)).as(id.text()).isTrue());
    assertThat(regime.notEncoded()).allSatisfy(each -> assertThat(each.reason()).isNotBlank());
  }

  private static List<RuleId> ids(String name) {
    String path = "/notes/" + name + ".txt";
    try (InputStream in = NotesIdsTest.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new AssertionError("There is no list of ids " + path);
      }
      Stream<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> new RuleId(line.substring(0, line.indexOf(' '))))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
