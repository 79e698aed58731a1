package keep.tools.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keep.seal.release.PackagedNote;
import keep.seal.release.PackagedPassage;
import keep.seal.release.ReleasePackage;
import keep.seal.verify.Report;
import keep.seal.verify.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import picocli.CommandLine;

/// Whole cases against the real server, its own PostgreSQL and two witnesses, each a process of its
/// own. In a full build the server is packaged before; alone, without it, they are skipped. A story
/// waits more than it reckons, so two are told at a time.
@Execution(ExecutionMode.CONCURRENT)
final class WholeStoryTest {
  @TempDir Path folder;

  @BeforeEach
  void the_server_is_packaged() {
    assertThat(Installation.running().hasServer())
        .as("the server is not packaged: run ./mvnw verify, which packages it first")
        .isTrue();
  }

  private record Told(int exit, String text, Path out) {
    Report verify(String file) throws Exception {
      return Verifier.trustingFile(Files.readAllBytes(out.resolve("policy.json")))
          .verify(Files.readAllBytes(out.resolve(file)));
    }

    /// The released texts, in the order of the package.
    List<String> released() throws Exception {
      List<String> texts = new ArrayList<>();
      ReleasePackage files =
          ReleasePackage.read(Files.readAllBytes(out.resolve("release.keep.json")));
      for (PackagedNote note : files.notes()) {
        note.passages().stream().map(PackagedPassage::text).forEach(texts::add);
      }
      return texts;
    }
  }

  private Told tell(String... options) {
    Path out = folder.resolve("out");
    StringWriter text = new StringWriter();
    CommandLine line = new CommandLine(new StoryCommand());
    line.setOut(new PrintWriter(text, true));
    line.setErr(new PrintWriter(text, true));
    List<String> words = new ArrayList<>(List.of(options));
    words.addAll(List.of("--out", out.toString()));
    int exit = line.execute(words.toArray(String[]::new));
    return new Told(exit, text.toString(), out);
  }

  @Test
  void the_default_story_releases_two_of_twenty_three_and_catches_five_cheats() throws Exception {
    Told told = tell("--hunt", "--seed", "7");
    assertThat(told.exit()).as(told.text()).isZero();
    assertThat(told.text())
        .contains("Tue 8 Dec   Police ask. No one is charged.  REFUSED  CP-02, CP-12.")
        .contains("REJECTED at intake")
        .contains("Thu 7 Jan   Last day of her time: the judge may not decide yet.  CP-32")
        .contains("Fri 29 Jan  Five business days over")
        .contains("Found where it must not be: 0")
        .contains("Released 2 of 23 passages.");
    assertThat(told.text().split("CAUGHT", -1)).hasSize(6);
    assertThat(told.verify("release.keep.json").verdict().exitCode()).isZero();
    assertThat(told.released())
        .containsExactlyInAnyOrder(
            "She said that on the Saturday she had already gone home when the music stopped, and that"
                + " she only heard about it later. ",
            "She is no longer sure whether the call from her brother came before or after midnight. ");
    assertThat(told.out().resolve("proof.txt")).content().startsWith("DEMO TRUST");
    assertNothingIsLeftBehind(told);
  }

  @Test
  void any_text_comes_out_as_it_went_in() throws Exception {
    List<String> options = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    StringBuilder spec = new StringBuilder();
    int number = 1;
    for (Map.Entry<String, String> text : Texts.good().entrySet()) {
      Path file = folder.resolve(number + ".txt");
      Files.writeString(file, text.getValue());
      options.addAll(List.of("--note", file.toString()));
      wanted.add(SourceNotes.read(List.of(file)).notes().getFirst().passages().getFirst().text());
      spec.append(number == 1 ? "" : ",").append(number++).append(":1");
    }
    options.addAll(List.of("--release", spec.toString(), "--from", "2027-03-24", "--hunt"));
    Told told = tell(options.toArray(String[]::new));
    assertThat(told.exit()).as(told.text()).isZero();
    assertThat(told.verify("release.keep.json").verdict().exitCode()).isZero();
    assertThat(told.released()).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  @DisplayName(
      "CP-81: refused at stage 1, renewed on a change of circumstances, then granted; with one"
          + " passage, from Christmas Day")
  void CP_81_refused_at_stage_1_renewed_then_granted() throws Exception {
    Path file = folder.resolve("one.txt");
    Files.write(file, "Hello".getBytes(StandardCharsets.UTF_8));
    Told told =
        tell("--ending", "refused-renewed", "--note", file.toString(), "--from", "2026-12-25");
    assertThat(told.exit()).as(told.text()).isZero();
    assertThat(told.text())
        .contains("Fri 25 Dec")
        .contains("REFUSED at stage 1")
        .contains("renews on that change")
        .contains("Released 1 of 1 passages.");
    assertThat(told.verify("release.keep.json").verdict().exitCode()).isZero();
    assertThat(told.released()).containsExactly("Hello");
  }

  @Test
  @DisplayName("CP-57: the charge is dropped during the stay, and nothing leaves")
  void CP_57_the_charge_is_dropped_during_the_stay_and_nothing_leaves() {
    Told told = tell("--ending", "charge-dropped");
    assertThat(told.exit()).as(told.text()).isZero();
    assertThat(told.text()).contains("Released 0 of 23 passages.").contains("CP-57");
    assertThat(told.out().resolve("release.keep.json")).doesNotExist();
    assertThat(told.out().resolve("policy.json")).exists();
  }

  @Test
  @DisplayName("CP-63: a paper summons is obeyed by two people without any judge's card")
  void CP_63_a_paper_summons_is_obeyed_by_two_people_without_any_judges_card() throws Exception {
    Told told = tell("--ending", "paper-summons");
    assertThat(told.exit()).as(told.text()).isZero();
    assertThat(told.verify("release.keep.json").verdict().exitCode()).isEqualTo(3);
    assertThat(told.verify("countersigned-by-registrar.keep.json").verdict().exitCode())
        .isEqualTo(3);
    assertThat(told.verify("countersigned-by-judge.keep.json").verdict().exitCode()).isZero();
  }

  @Test
  void server_and_database_killed_on_the_way_lose_nothing() throws Exception {
    Told told = tell("--kills", "3", "--seed", "5");
    assertThat(told.exit()).as(told.text()).isZero();
    assertThat(told.text())
        .contains("were killed 3 times")
        .contains("none missing")
        .contains("Record check: clean")
        .contains("Released 2 of 23 passages.");
  }

  private void assertNothingIsLeftBehind(Told told) throws Exception {
    try (Stream<Path> inside = Files.list(folder)) {
      assertThat(inside).containsExactly(told.out());
    }
  }
}
