package keep.finder.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import keep.finder.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that writes the journal is killed: what it said was written is there, and the journal
/// goes on.
class KilledJournalTest {
  private static final int BEFORE_THE_KILL = 25;

  @TempDir private Path folder;

  /// Writes codes for ever and says each as soon as the journal has it.
  static final class Writing {
    private Writing() {}

    public static void main(String[] args) throws IOException, CareProblem {
      CareJournal journal = new CareJournal(Path.of(args[0]));
      Directory directory = Directory.load();
      while (true) {
        System.out.println(journal.invite(directory, "rctn", "Ann Smith", Instant.now()));
      }
    }
  }

  @Test
  void a_code_that_was_given_out_survives_kill_9_and_the_next_writer_goes_on() throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writing.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> said = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        said.add(line);
        if (said.size() == BEFORE_THE_KILL) {
          // By its handle: what it said before must still be readable.
          writer.toHandle().destroyForcibly();
        }
        line = lines.readLine();
      }
    }
    writer.waitFor();
    // The last line may have been cut off on its way to us.
    said.removeIf(code -> code.length() < 27);

    CareJournal journal = new CareJournal(folder);
    assertThat(said).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);
    for (String code : said) {
      assertThat(journal.centreOf(code, Instant.now())).contains("rctn");
    }
    String next = journal.invite(Directory.load(), "rctn", "Ann Smith", Instant.now());
    assertThat(journal.centreOf(next, Instant.now())).contains("rctn");
  }
}
