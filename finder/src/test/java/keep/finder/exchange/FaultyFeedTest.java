package keep.finder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A made-up feed with most faults that we could think of, each planted by hand: its pages stand in
/// `vectors/finder-samples/hsds`, and what must be told of them in `hsds-faults.txt` beside it.
class FaultyFeedTest {
  private static final Path SAMPLES = Path.of("../vectors/finder-samples");
  private static final int SOUND = 45;

  @TempDir private Path shelf;

  private ImportReport read() throws IOException {
    Importer importer = new Importer(Feeds.TODAY, digits -> Optional.empty());
    try (Stream<Path> pages = Files.list(SAMPLES.resolve("hsds"))) {
      for (Path page : pages.sorted().toList()) {
        try (InputStream in = Files.newInputStream(page)) {
          importer.read(page.getFileName().toString(), in);
        }
      }
    }
    return importer.into(new Shelf(shelf));
  }

  @Test
  void every_fault_is_named_by_record_and_field_and_the_rest_is_in() throws IOException {
    List<String> due =
        Files.readAllLines(SAMPLES.resolve("hsds-faults.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();

    ImportReport report = read();

    assertThat(
            report.faults().stream()
                .map(fault ->
                    String.join(
                        "|",
                        fault.file(),
                        fault.record().isEmpty() ? fault.place() : fault.record(),
                        fault.field(),
                        fault.effect().words())))
        .containsExactlyInAnyOrderElementsOf(due);
    assertThat(report.outcome().added()).isEqualTo(SOUND);
  }

  @Test
  void the_same_feed_again_changes_nothing() throws IOException {
    read();
    byte[] before = Files.readAllBytes(shelf.resolve("services.jsonl"));

    assertThat(read().outcome()).isEqualTo(new Shelf.Outcome(0, 0, SOUND, 0));
    assertThat(shelf.resolve("services.jsonl")).hasBinaryContent(before);
  }

  @Test
  void nothing_that_was_faulty_stands_on_the_shelf() throws IOException {
    read();

    assertThat(Files.readString(shelf.resolve("services.jsonl")))
        .doesNotContain("<", "&lt;", "javascript:", "0906", "\u202e", "CALL NOW", "40.7");
  }
}
