package keep.tools.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import keep.tools.law.LawCommand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// Every line of the README that asks the law or the guide works as it is written there.
class ReadmeLinesTest {
  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("docs")) ? here : here.resolveSibling("").normalize();
  }

  static Stream<String> lines() throws IOException {
    return Files.readString(root().resolve("README.md"))
        .lines()
        .filter(line -> line.startsWith("./keep law ") || line.startsWith("./keep guide "))
        .filter(line -> !line.contains(" explore --regime "));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Each line of the README works as written")
  @MethodSource("lines")
  void each_line_works_as_written(String line) {
    List<String> words =
        Arrays.stream(line.replaceFirst("\\s+#.*", "").split("\\s+"))
            .skip(2)
            .map(word -> word.startsWith("docs/") ? root().resolve(word).toString() : word)
            .toList();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Object command = line.startsWith("./keep law ") ? new LawCommand() : new GuideCommand();
    int exit =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(words.toArray(String[]::new));
    assertThat(exit).as(err.toString()).isZero();
    assertThat(out.toString()).isNotBlank();
  }

  @Test
  @DisplayName("The README shows both")
  void the_readme_shows_both() throws IOException {
    assertThat(lines().map(line -> line.split(" ")[1]).distinct()).contains("law", "guide");
  }
}
