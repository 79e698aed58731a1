package keep.finder.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import keep.finder.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectedDirectoryTest {
  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
  private final Directory shipped = Directory.load();

  @TempDir private Path folder;

  @Test
  void without_a_journal_the_entries_are_those_of_the_build() throws Exception {
    assertThat(new CorrectedDirectory(folder.resolve("absent"), shipped).now()).isSameAs(shipped);
  }

  @Test
  void a_correction_shows_as_soon_as_it_is_accepted_and_no_sooner() throws Exception {
    CorrectedDirectory corrected = new CorrectedDirectory(folder, shipped);
    CareJournal journal = new CareJournal(folder);
    String code = journal.invite(shipped, "rctn", "Ann Smith", NOW);
    int number =
        journal.propose(shipped, code, "Cath Jones", Map.of(CareField.PHONE, "01632 960 123"), NOW);
    Directory before = corrected.now();

    assertThat(corrected.now()).isSameAs(before);
    assertThat(phone(before)).isEmpty();
    journal.judge(number, true, "Beth Evans", "", NOW);

    assertThat(phone(corrected.now())).isEqualTo("01632 960 123");
  }

  private static String phone(Directory directory) {
    return directory.centre("rctn").orElseThrow().reach().phone();
  }

  @Test
  void a_damaged_journal_is_told() throws Exception {
    Files.writeString(folder.resolve("care.journal"), "00000000 {}\n00000000 {}\n");

    assertThatThrownBy(() -> new CorrectedDirectory(folder, shipped).now())
        .isInstanceOf(CareProblem.class)
        .hasMessageContaining("damaged");
  }
}
