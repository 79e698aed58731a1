package keep.seal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import keep.seal.encoding.MalformedInput;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.seal.vectors.KnownAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActTest {
  private static Act withFacts(String facts) throws MalformedInput {
    String payload =
        KnownAnswers.text(KnownAnswers.read("statement-act-2"), "payload")
            .replaceFirst("\"facts\":\\{[^}]*\\}", "\"facts\":" + facts);
    return Act.parse(
        Statement.signed(StatementKind.ACT, payload.getBytes(StandardCharsets.UTF_8), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"aFact\":\"yes\"}",
        "{\"aDay\":\"2026-12-08\"}",
        "{\"aMinute\":\"2026-12-08T14:30\"}",
        "{\"aNumber\":10}",
        "{\"a\":[],\"b\":[\"case-number\",\"other\"]}",
        "{\"list\":[\"i75uu34-jJQh4jfyzl6C9h7c8_4D5Ucy8HD9WQ_luuw:1\"]}",
        "{\"rows\":[{\"limb\":\"no\",\"passage\":\"i75uu34-jJQh4jfyzl6C9h7c8_4D5Ucy8HD9WQ_luuw:0\"}]}"
      })
  void words_days_numbers_lists_and_rows_are_facts(String facts) throws MalformedInput {
    assertThat(withFacts(facts).facts().json().spelling()).isEqualTo(facts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"she said that\"}",
        "{\"a\":\"Mair\"}",
        "{\"a\":\"end.\"}",
        "{\"a\":\"\"}",
        "{\"a\":\"-x\"}",
        "{\"a\":\"2026-13-01\"}",
        "{\"a\":\"2026-02-30\"}",
        "{\"a\":\"2026-12-08T25:00\"}",
        "{\"a b\":\"yes\"}",
        "{\"A\":\"yes\"}",
        "{\"b\":\"yes\",\"a\":\"yes\"}",
        "{\"a\":{\"b\":\"yes\"}}",
        "{\"a\":[[\"yes\"]]}",
        "{\"a\":[\"yes\",{\"passage\":\"x\"}]}",
        "{\"a\":[{\"limb\":\"no\"}]}",
        "{\"a\":\"i75uu34-jJQh4jfyzl6C9h7c8_4D5Ucy8HD9WQ_luuw:01\"}",
        "{\"a\":\"i75uu34-jJQh4jfyzl6C9h7c8_4D5Ucy8HD9WQ_luuw:65536\"}"
      })
  void free_words_names_and_odd_shapes_are_no_facts(String facts) {
    assertThatThrownBy(() -> withFacts(facts)).isInstanceOf(MalformedInput.class);
  }

  @Test
  void only_the_first_act_has_none_before_it() {
    String open = KnownAnswers.text(KnownAnswers.read("statement-act-1"), "payload");
    for (String changed :
        List.of(
            open.replace("\"step\":\"open\"", "\"step\":\"ask\""),
            open.replace("\"regime\":\"campaign\",", ""))) {
      Statement statement =
          Statement.signed(StatementKind.ACT, changed.getBytes(StandardCharsets.UTF_8), List.of());
      assertThatThrownBy(() -> Act.parse(statement)).isInstanceOf(MalformedInput.class);
    }
  }
}
