package keep.tools.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VectorsCommandTest {
  private static final Path CORPUS = Path.of("..", "vectors", "corpus");

  private final StringWriter out = new StringWriter();

  private int vectors(Path folder) {
    CommandLine line = new CommandLine(new VectorsCommand());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(out, true));
    return line.execute(folder.toString());
  }

  @Test
  void every_case_of_the_corpus_is_answered_as_it_says() throws IOException {
    assertThat(vectors(CORPUS)).as(out.toString()).isZero();
    assertThat(out.toString()).contains("\n0 differences\n");
    Corpus corpus = Corpus.of(CORPUS);
    assertThat(corpus.size()).isGreaterThanOrEqualTo(400);
    assertThat(corpus.unmet()).isEmpty();
    assertThat(corpus.exits().keySet()).containsExactly(0, 3, 4, 5, 6);
    assertThat(corpus.kinds().keySet())
        .containsExactly("box", "card", "cosignature", "deposit", "envelope", "package", "policy");
  }

  @Test
  void a_case_that_names_another_answer_is_a_difference(@TempDir Path folder) throws IOException {
    Path good = CORPUS.resolve("package").resolve("good-a-judge-s-order.json");
    Path policies = Files.createDirectory(folder.resolve("policies"));
    try (Stream<Path> all = Files.list(CORPUS.resolve("policies"))) {
      for (Path one : all.toList()) {
        Files.copy(one, policies.resolve(one.getFileName()));
      }
    }
    Files.writeString(
        folder.resolve("a.json"), Files.readString(good).replace("\"exit\": 0", "\"exit\": 3"));
    Files.writeString(folder.resolve("b.json"), "no JSON");
    assertThat(vectors(folder)).isEqualTo(1);
    assertThat(out.toString()).contains("2 differences", "a.json: names", "b.json: is no JSON");
    assertThat(vectors(folder.resolve("none"))).isEqualTo(2);
  }
}
