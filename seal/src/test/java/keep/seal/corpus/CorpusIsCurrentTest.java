package keep.seal.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import keep.seal.verify.CorpusPackages;
import org.junit.jupiter.api.Test;

/// The committed corpus has a file for every case of the tests, with the answer of this code, and
/// no other. Where this fails: `./keep vectors make`, and look at what changed.
class CorpusIsCurrentTest {
  private static final Path CORPUS = Path.of("..", "vectors", "corpus");

  @Test
  void every_case_has_its_file_with_its_answer() throws IOException {
    List<String> wrong = new ArrayList<>();
    Set<String> expected = new TreeSet<>();
    CorpusPackages.each(one -> {
      Path file = CaseFile.path(CORPUS, "package", one.what());
      expected.add(file.getFileName().toString());
      String answer =
          "  \"exit\": %d,%n  \"step\": %d,%n  \"reason\": \"%s\"%n}"
              .formatted(one.exit(), one.step(), one.reason());
      try {
        if (!Files.exists(file) || !Files.readString(file).contains(answer)) {
          wrong.add(file.getFileName().toString());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    assertThat(wrong).as("missing or answered otherwise; ./keep vectors make").isEmpty();
    try (Stream<Path> files = Files.list(CORPUS.resolve("package"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
