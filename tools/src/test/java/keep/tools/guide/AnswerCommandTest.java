package keep.tools.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/// `keep guide answer` as it is typed.
class AnswerCommandTest {
  @TempDir private Path folder = Path.of("");

  private record Ran(int exit, String out, String err) {}

  private Ran answer(String json, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("facts.json"), json.replace('\'', '"'));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> line = new ArrayList<>(List.of("answer", "--facts", file.toString()));
    line.addAll(List.of(more));
    int exit =
        new CommandLine(new GuideCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(line.toArray(String[]::new));
    return new Ran(exit, out.toString(), err.toString());
  }

  private Map<?, ?> json(String facts, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of(more));
    words.add("--json");
    Ran ran = answer(facts, words.toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    return JsonMapper.builder().build().readValue(ran.out(), LinkedHashMap.class);
  }

  @Test
  @DisplayName("As JSON: exactly these fields, in this order")
  void as_json_exactly_these_fields() throws IOException {
    Map<?, ?> plain = json("{'facts':{'requesterKind':'police-ew','inWriting':true}}");
    assertThat(plain.keySet().stream().map(String::valueOf))
        .containsExactly(
            "class",
            "validity",
            "must",
            "should",
            "may",
            "needNot",
            "letter",
            "deadline",
            "ask",
            "reasons",
            "deciding");
    assertThat(plain.get("deadline")).isEqualTo("none");
    Map<?, ?> own =
        json(
            "{'what':'x','expect':'y','facts':{'requesterKind':'survivor','requestDate':'2026-11-23'}}");
    assertThat(own.get("deadline")).isEqualTo(Map.of("day", "2026-12-23", "rule", "EW-G2"));
  }

  @Test
  @DisplayName("Bare facts, a policy, a day and Welsh are understood")
  void bare_facts_policy_day_and_welsh() throws IOException {
    String bare = "{'requesterKind':'police-ew','inWriting':true,'step':'reply','id':'x'}";
    assertThat(json(bare).get("letter")).isEqualTo("acknowledge-and-ask");
    String policy =
        "{'regime':'campaign-over-england-wales','facts':{'requesterKind':'police-ew'}}";
    assertThat(json(policy).get("letter")).isEqualTo("policy-reply");
    assertThat(answer(bare, "--day", "2026-12-01").out()).startsWith("The law on 2026-12-01.");
    assertThat(answer(bare, "--lang", "cy").out()).startsWith("Y gyfraith ar 2026-11-23.");
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("What cannot be answered ends with 2 and says what to do")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'regime':'NSW','facts':{}} | | regime: there is no answer to a service under new-south-wales yet",
        "{'regime':'narnia','facts':{}} | | regime: there is none called \"narnia\"",
        "{'facts':{'requesterKnd':'cps'}} | | requesterKnd: There is no fact of this name. Did you mean requesterKind",
        "{'facts':{}} | --day=tomorrow | --day: it must be a day",
        "{'facts':{}} | --lang=fr | --lang: there is no \"fr\" here",
        "{'facts':{'lawStanding':'closed'}} | | lawStanding: The record keeps"
      })
  void what_cannot_be_answered_is_named(String json, String option, String said)
      throws IOException {
    Ran ran = option == null ? answer(json) : answer(json, option);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith(said);
  }
}
