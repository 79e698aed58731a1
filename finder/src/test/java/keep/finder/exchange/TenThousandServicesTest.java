package keep.finder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Ten thousand services on forty pages, one in twenty with a fault planted in it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenThousandServicesTest {
  private static final int SERVICES = 10_000;
  private static final int PAGE = 250;

  @TempDir private static Path folder;
  private final List<byte[]> pages = new ArrayList<>();
  private final Set<String> planted = new HashSet<>();
  private final Set<String> sound = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private ImportReport first = emptyReport();

  private static ImportReport emptyReport() {
    return new ImportReport(
        0, 0, 0, 0, 0, new Shelf.Outcome(0, 0, 0, 0), List.of(), List.of(), java.util.Map.of());
  }

  @BeforeAll
  void read() throws IOException {
    GeneratedServices services = new GeneratedServices(6);
    List<Json> page = new ArrayList<>();
    for (int number = 0; number < SERVICES; number++) {
      Json.Fields service = services.next(number);
      String id = service.text("id").orElseThrow();
      boolean in = true;
      if (number % 20 == 7) {
        PlantedFault fault = PlantedFault.ALL.get(number / 20 % PlantedFault.ALL.size());
        service = fault.into(service);
        planted.add(id + " " + fault.named());
        in = fault.in();
      }
      (in ? sound : refused).add(id);
      page.add(service);
      if (page.size() == PAGE) {
        pages.add(page(page));
        page.clear();
      }
    }
    first = Feeds.read(folder, pages.toArray(byte[][]::new));
  }

  private byte[] page(List<Json> contents) {
    int all = SERVICES / PAGE;
    int number = pages.size() + 1;
    return JsonText.of(
            Json.object()
                .number("total_items", SERVICES)
                .number("total_pages", all)
                .number("page_number", number)
                .number("size", PAGE)
                .flag("first_page", number == 1)
                .flag("last_page", number == all)
                .flag("empty", false)
                .list("contents", contents)
                .build())
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void every_planted_fault_is_named_by_record_and_field_and_nothing_else() {
    Set<String> told =
        first.faults().stream()
            .filter(fault -> !fault.record().isEmpty())
            .map(fault -> fault.record() + " " + fault.field())
            .collect(Collectors.toSet());

    assertThat(planted).hasSize(SERVICES / 20);
    assertThat(told).containsExactlyInAnyOrderElementsOf(planted);
  }

  @Test
  void all_the_others_are_in_and_what_cannot_be_used_is_not() throws IOException {
    Set<String> in =
        new Shelf(folder)
            .services().stream()
                .map(service -> service.text("id").orElseThrow())
                .collect(Collectors.toSet());

    assertThat(refused).isNotEmpty();
    assertThat(in).containsExactlyInAnyOrderElementsOf(sound);
    assertThat(first.leftOut()).isEqualTo(refused.size());
    assertThat(first.outcome().added()).isGreaterThanOrEqualTo(sound.size());
  }

  @Test
  void read_again_it_changes_nothing() throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve("services.jsonl"));

    ImportReport again = Feeds.read(folder, pages.toArray(byte[][]::new));

    assertThat(again.outcome().added()).isZero();
    assertThat(again.outcome().changed()).isZero();
    assertThat(again.faults()).isEqualTo(first.faults());
    assertThat(Files.readAllBytes(folder.resolve("services.jsonl"))).isEqualTo(before);
  }

  @Test
  void a_faulty_value_is_not_kept() throws IOException {
    assertThat(Files.readString(folder.resolve("services.jsonl")))
        .doesNotContain("ABC 1234", "09069", "javascript:", "<b>", "\"latitude\":100");
  }
}
