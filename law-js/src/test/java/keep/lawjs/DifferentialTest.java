package keep.lawjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The law in Java and in JavaScript, asked a sample of the questions; `./keep differential law`
/// asks them all.
class DifferentialTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path MODULE = HERE.resolve("target/js/law.js");

  @Test
  @DisplayName("Every answer is equal: decisions, dates of service, random facts, random walks")
  void every_answer_is_equal() throws IOException, InterruptedException {
    Differential.Compared compared =
        Differential.run(
            MODULE,
            HERE.resolve("src/test/js/compare.mjs"),
            HERE.resolveSibling("law/src/test/resources/decisions/decisions.txt"),
            150,
            6,
            40,
            37);
    assertThat(compared.exit()).as(compared.said()).isZero();
    assertThat(compared.counts().values()).allSatisfy(count -> assertThat(count).isPositive());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("The modules run no text and no WebAssembly, and reach for nothing")
  @ValueSource(strings = {"law.js", "guide.js"})
  void the_modules_run_no_text(String name) throws IOException {
    String text = Files.readString(HERE.resolve("target/js/" + name), StandardCharsets.UTF_8);
    assertThat(text)
        .doesNotContainPattern("\\beval\\s*\\(")
        .doesNotContainPattern("new\\s+Function\\b")
        .doesNotContain("WebAssembly", "XMLHttpRequest", "fetch(", "localStorage", "innerHTML");
    assertThat(text).contains("export");
  }

  @Test
  @DisplayName("What cannot be used is a problem with its field, in plain data")
  void what_cannot_be_used_is_a_problem() {
    for (Map<String, Object> question :
        List.<Map<String, Object>>of(
            Map.of("ask", "dance"),
            Map.of("ask", "judge", "regime", "narnia"),
            Map.of("ask", "judge", "regime", "EW", "step", "dance"),
            Map.of("ask", "rule", "regime", "EW", "gate", "dance", "day", "2026-11-23"),
            Map.of("ask", "answer", "day", "soon"),
            Map.of("ask", "answer", "day", "2026-11-23", "facts", Map.of("colour", "red")))) {
      assertThat(Questions.ask(Map.copyOf(question)))
          .as(question.toString())
          .containsOnlyKeys("problem");
    }
  }
}
