package keep.tools.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class StoryCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --release 9:1               | there is no note 9
          --release 1:9               | note 1 has no passage 9
          --from 2028-12-20           | the bank holidays are known for the years
          --from yesterday            | --from
          --ending happy              | choose granted
          --kills -1                  | --kills
          --note none.txt             | none.txt: is not there
          """)
  void what_cannot_be_used_is_said_before_anything_starts(String options, String says)
      throws Exception {
    Path out = folder.resolve("out");
    Path note = folder.resolve("a.txt");
    Files.writeString(note, "She came. She left.");
    List<String> words = new ArrayList<>(List.of(options.split(" ")));
    if (!options.contains("--note")) {
      words.addAll(List.of("--note", note.toString()));
    }
    words.addAll(List.of("--out", out.toString()));
    Said said = run(words.toArray(String[]::new));
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.text()).contains(says);
    assertThat(out).doesNotExist();
  }

  @Test
  void a_folder_that_holds_something_is_never_written_to() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("mine.txt"), "mine");
    Said said = run("--out", out.toString());
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.text()).contains("--out").contains("not an empty folder");
    assertThat(out.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void a_folder_that_cannot_be_made_is_said_before_the_story_begins() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Said said = run("--out", file.resolve("below").toString());
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.text()).contains("--out").contains("cannot be made here");
    assertThat(said.text().lines()).hasSize(1);
    assertThat(file).hasContent("no folder");
  }

  @Test
  void trying_out_a_place_leaves_none_of_the_folders_above_it_behind() throws Exception {
    OutFolder results = OutFolder.at(folder.resolve("new/deep/out"));
    assertThat(folder).isEmptyDirectory();
    results.write(Map.of("proof.txt", new byte[] {1}));
    results.drop();
    assertThat(folder).isEmptyDirectory();
    results.write(Map.of("proof.txt", new byte[] {1}));
    results.finish();
    results.drop();
    assertThat(folder.resolve("new/deep/out/proof.txt")).exists();
    assertThat(folder.resolve("new/deep")).isDirectoryContaining(Files::isDirectory);
    try (Stream<Path> inside = Files.list(folder.resolve("new/deep"))) {
      assertThat(inside).hasSize(1);
    }
  }

  private record Said(int exit, String text) {}

  private static Said run(String... words) {
    StringWriter text = new StringWriter();
    CommandLine line = new CommandLine(new StoryCommand());
    line.setOut(new PrintWriter(text, true));
    line.setErr(new PrintWriter(text, true));
    return new Said(line.execute(words), text.toString());
  }
}
