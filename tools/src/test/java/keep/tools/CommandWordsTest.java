package keep.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// What every command of `keep` has in common.
final class CommandWordsTest {
  private record Said(int exit, String out, String err) {}

  private static Said run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Keep.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return new Said(line.execute(words), out.toString(), err.toString());
  }

  /// Every command but `keep help`, which takes the name of another.
  static Stream<List<String>> commands() {
    List<List<String>> all = new ArrayList<>();
    collect(List.of(), Keep.commandLine(), all);
    return all.stream().filter(words -> !words.equals(List.of("help")));
  }

  private static void collect(List<String> above, CommandLine line, List<List<String>> all) {
    for (Map.Entry<String, CommandLine> sub : line.getSubcommands().entrySet()) {
      List<String> words = new ArrayList<>(above);
      words.add(sub.getKey());
      all.add(words);
      collect(words, sub.getValue(), all);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void every_command_says_how_it_is_used(List<String> words) {
    List<String> asked = new ArrayList<>(words);
    asked.add("--help");
    Said said = run(asked.toArray(String[]::new));
    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out()).contains("Usage: keep");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void an_option_nobody_knows_is_answered_in_a_few_lines_and_with_exit_2(List<String> words) {
    List<String> asked = new ArrayList<>(words);
    asked.add("--no-such-option");
    Said said = run(asked.toArray(String[]::new));
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err().lines().count()).as(said.err()).isLessThanOrEqualTo(4);
    assertThat(said.err()).contains("--help");
  }

  @Test
  void a_day_that_is_none_is_answered_with_how_to_write_one() {
    for (String day : List.of("yesterday", "2026-02-30", "7/12/2026")) {
      Said said = run("story", "--out", "out", "--from", day);
      assertThat(said.exit()).isEqualTo(2);
      assertThat(said.err())
          .contains("--from", "\"" + day + "\" is no day; write it as yyyy-mm-dd.")
          .doesNotContain("java.");
    }
  }

  @Test
  void keep_alone_and_keep_help_list_every_command() {
    for (String[] words : new String[][] {{}, {"help"}, {"--help"}}) {
      Said said = run(words);
      assertThat(said.exit()).isZero();
      assertThat(said.out()).contains("demo", "story", "verify", "record", "witness", "law");
    }
  }
}
