package keep.tools.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keep.finder.Directory;
import keep.finder.care.CareField;
import keep.finder.care.CareJournal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("keep finder search")
class SearchCommandTest {
  @TempDir private Path home;

  @Test
  void answers_with_the_corrections_that_were_accepted() throws Exception {
    Directory shipped = Directory.load();
    CareJournal journal = new CareJournal(home.resolve("finder"));
    Map<CareField, String> phone = Map.of(CareField.PHONE, "01632 960 123");
    String code = journal.invite(shipped, "rctn", "Ann Smith", Instant.now());
    int number = journal.propose(shipped, code, "Cath Jones", phone, Instant.now());
    assertThat(search()).contains("(rctn)").doesNotContain("01632 960 123");

    journal.judge(number, true, "Beth Evans", "", Instant.now());

    assertThat(search()).contains("01632 960 123", "1 of them confirmed");
  }

  @Test
  void a_centre_that_closed_is_no_result() throws Exception {
    Directory shipped = Directory.load();
    CareJournal journal = new CareJournal(home.resolve("finder"));
    String code = journal.invite(shipped, "rctn", "Ann Smith", Instant.now());
    int number =
        journal.propose(
            shipped, code, "Cath Jones", Map.of(CareField.CLOSED, "2026-11"), Instant.now());
    assertThat(search("--json")).contains("\"id\":\"rctn\"");

    journal.judge(number, true, "Beth Evans", "", Instant.now());

    assertThat(search("--json")).doesNotContain("\"id\":\"rctn\"").contains("\"lines\":[{");
  }

  @Test
  void reads_the_table_of_sectors_in_its_folder() throws Exception {
    Files.createDirectories(home.resolve("finder"));
    Files.writeString(
        home.resolve("finder/sectors.txt"),
        "keep-sectors 1\n# source: made up\nNP16 7\t51.667\t-2.672\tE\t10\t0\n");

    assertThat(find("NP16 7AA", "--json"))
        .contains("\"id\":\"nat-ew-247\"")
        .doesNotContain("nat-wales-lff");
  }

  @Test
  void says_what_is_not_known_about_access_and_never_no() throws Exception {
    assertThat(find("Bristol", "--need", "BSL counselling", "--access", "wheelchair", "--json"))
        .contains(
            "Not known whether it has this: British Sign Language. Ask the centre.",
            "Not known whether it has this: step-free. Ask the centre.",
            "Offers counselling.");
  }

  private String search(String... more) throws IOException, InterruptedException {
    return find("Gateshead", more);
  }

  private String find(String place, String... more) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "keep.tools.Keep",
                "finder",
                "search",
                "--place",
                place));
    command.addAll(List.of(more));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("KEEP_HOME", home.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }
}
