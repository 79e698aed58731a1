package keep.finder.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import keep.finder.Centre;
import keep.finder.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CareJournalTest {
  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
  private static final Map<CareField, String> PHONE = Map.of(CareField.PHONE, "01632 960 123");
  private final Directory directory = Directory.load();

  @TempDir private Path folder;

  private CareJournal journal() {
    return new CareJournal(folder);
  }

  private Centre rctn() throws IOException, CareProblem {
    return journal().directory(directory).centre("rctn").orElseThrow();
  }

  @Test
  void a_correction_counts_once_a_second_person_accepted_it() throws Exception {
    String code = journal().invite(directory, "rctn", "Ann Smith", NOW);
    int number = journal().propose(directory, code, "Cath Jones", PHONE, NOW);

    assertThat(rctn().reach().phone()).isEmpty();
    journal().judge(number, true, "Beth Evans", "", NOW);

    assertThat(rctn().reach().phone()).isEqualTo("01632 960 123");
    assertThat(rctn().checked().confirmed()).isEqualTo(LocalDate.of(2026, 11, 28));
    assertThat(rctn().checked().fresh(LocalDate.of(2027, 5, 28))).isTrue();
    assertThat(rctn().checked().fresh(LocalDate.of(2027, 5, 29))).isFalse();
    assertThat(journal().pending()).isEmpty();
  }

  @Test
  void neither_the_proposer_nor_the_maker_of_the_code_may_judge() throws Exception {
    String code = journal().invite(directory, "rctn", "Ann Smith", NOW);
    int number = journal().propose(directory, code, "Cath Jones", PHONE, NOW);

    for (String name : new String[] {"Cath Jones", " cath  JONES ", "Ann Smith", "ann-smith"}) {
      assertThatThrownBy(() -> journal().judge(number, true, name, "", NOW))
          .isInstanceOf(CareProblem.class)
          .hasMessageContaining("second person");
    }
    assertThat(journal().pending()).hasSize(1);
  }

  @Test
  void a_code_works_once_and_fourteen_days() throws Exception {
    String code = journal().invite(directory, "rctn", "Ann Smith", NOW);

    assertThat(journal().centreOf(code, NOW)).contains("rctn");
    assertThat(journal().centreOf(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), NOW))
        .contains("rctn");
    assertThat(journal().centreOf(code, NOW.plus(CareJournal.LIFE))).isEmpty();
    journal().propose(directory, code, "Cath Jones", Map.of(), NOW);
    assertThat(journal().centreOf(code, NOW)).isEmpty();
    assertThatThrownBy(() -> journal().propose(directory, code, "Cath Jones", Map.of(), NOW))
        .hasMessageContaining("Ask for a new one");
  }

  @Test
  void the_code_itself_is_nowhere_on_the_disk() throws Exception {
    String code = journal().invite(directory, "rctn", "Ann Smith", NOW);

    String text = Files.readString(folder.resolve("care.journal"));
    assertThat(text).doesNotContain(code).doesNotContain(code.replace("-", ""));
    assertThat(Files.getPosixFilePermissions(folder.resolve("care.journal"))).hasSize(2);
  }

  @Test
  void a_refusal_needs_a_reason_and_changes_nothing() throws Exception {
    String code = journal().invite(directory, "rctn", "Ann Smith", NOW);
    int number = journal().propose(directory, code, "Cath Jones", PHONE, NOW);

    assertThatThrownBy(() -> journal().judge(number, false, "Beth Evans", " ", NOW))
        .hasMessageContaining("reason");
    journal().judge(number, false, "Beth Evans", "The number is another centre's.", NOW);

    assertThat(rctn().reach().phone()).isEmpty();
    assertThatThrownBy(() -> journal().judge(number, true, "Dora Hill", "", NOW))
        .hasMessageContaining("No proposal");
  }

  @Test
  void what_cannot_stand_in_an_entry_is_refused_and_the_code_still_works() throws Exception {
    String code = journal().invite(directory, "rctn", "Ann Smith", NOW);

    assertThatThrownBy(() ->
            journal()
                .propose(
                    directory, code, "Cath Jones", Map.of(CareField.PHONE, "09069 123456"), NOW))
        .hasMessageContaining("premium-rate");
    assertThatThrownBy(() ->
            journal()
                .propose(
                    directory,
                    code,
                    "Cath Jones",
                    Map.of(CareField.HOURS, "<script>x</script>"),
                    NOW))
        .hasMessageContaining("HTML");
    assertThat(journal().centreOf(code, NOW)).contains("rctn");
  }

  @Test
  void the_history_tells_who_changed_what_from_what_to_what() throws Exception {
    String code = journal().invite(directory, "sericc", "Ann Smith", NOW);
    int number = journal().propose(directory, code, "Cath Jones", PHONE, NOW);
    journal().judge(number, true, "Beth Evans", "", NOW);

    assertThat(journal().history("sericc"))
        .extracting(Happening::by)
        .containsExactly("Ann Smith", "Cath Jones", "Beth Evans");
    Happening.Proposed proposed = (Happening.Proposed) journal().history("sericc").get(1);
    assertThat(proposed.before()).containsEntry(CareField.PHONE, "01375 380609");
    assertThat(proposed.after()).isEqualTo(PHONE);
    assertThat(proposed.toString()).doesNotContain("Cath").doesNotContain("01632");
  }

  @Test
  void a_centre_that_says_it_has_closed_is_explained_and_not_offered() throws Exception {
    String code = journal().invite(directory, "rctn", "Ann Smith", NOW);
    int number =
        journal().propose(directory, code, "Cath Jones", Map.of(CareField.CLOSED, "2026-11"), NOW);
    journal().judge(number, true, "Beth Evans", "", NOW);

    assertThat(rctn().open()).isFalse();
    assertThat(journal().directory(directory).open()).extracting(Centre::id).doesNotContain("rctn");
  }

  @Test
  void a_line_cut_off_by_a_crash_is_dropped_and_the_journal_goes_on() throws Exception {
    journal().invite(directory, "rctn", "Ann Smith", NOW);
    Path file = folder.resolve("care.journal");
    String whole = Files.readString(file);
    Files.writeString(file, whole + whole.substring(0, whole.length() / 2));

    assertThat(journal().history("rctn")).hasSize(1);
    journal().invite(directory, "rctn", "Ann Smith", NOW);
    assertThat(journal().history("rctn")).hasSize(2);
  }

  @Test
  void damage_in_the_middle_is_told() throws Exception {
    journal().invite(directory, "rctn", "Ann Smith", NOW);
    journal().invite(directory, "rctn", "Ann Smith", NOW);
    Path file = folder.resolve("care.journal");
    Files.writeString(
        file,
        Files.readString(file).replaceFirst("rctn", "wrng"),
        StandardOpenOption.TRUNCATE_EXISTING);

    assertThatThrownBy(() -> journal().pending()).hasMessageContaining("damaged at its line 1");
  }

  @Test
  void a_reminder_is_due_after_six_months_and_once_in_thirty_days() throws Exception {
    Instant later = Instant.parse("2027-06-01T10:00:00Z");

    assertThat(journal().due(directory, NOW)).isEmpty();
    assertThat(journal().due(directory, later)).hasSameSizeAs(directory.open());
    journal().reminded("rctn", "Ann Smith", later);
    assertThat(journal().due(directory, later.plus(Duration.ofDays(29))))
        .extracting(Centre::id)
        .doesNotContain("rctn");
    assertThat(journal().due(directory, later.plus(Duration.ofDays(31))))
        .extracting(Centre::id)
        .contains("rctn");
  }
}
