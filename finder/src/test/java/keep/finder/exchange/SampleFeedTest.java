package keep.finder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The official sample of HSDS-UK, which is not clean.
class SampleFeedTest {
  private static final String SERVICE = "ac148810-d857-441c-9679-408f346de14b";

  @TempDir private Path folder;

  @Test
  void its_faults_are_named_by_record_and_field_and_the_service_goes_in() throws IOException {
    ImportReport report = Feeds.read(folder, PublishedSchemas.text("sample.json"));

    assertThat(report.faults())
        .filteredOn(fault -> fault.record().equals(SERVICE))
        .extracting(Fault::field, Fault::effect)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "service_at_locations[0].location.latitude", Effect.VALUE_LEFT_OUT),
            org.assertj.core.groups.Tuple.tuple(
                "service_at_locations[0].location.longitude", Effect.VALUE_LEFT_OUT),
            org.assertj.core.groups.Tuple.tuple(
                "service_at_locations[0].location.addresses[0].postal_code", Effect.VALUE_LEFT_OUT),
            org.assertj.core.groups.Tuple.tuple(
                "service_at_locations[0].location.addresses[0].country", Effect.VALUE_LEFT_OUT),
            org.assertj.core.groups.Tuple.tuple("schedules[0].bymonthday", Effect.VALUE_LEFT_OUT),
            org.assertj.core.groups.Tuple.tuple("service_areas[0].extent", Effect.VALUE_LEFT_OUT));
    assertThat(report.faults())
        .filteredOn(fault -> fault.place().equals("page 1"))
        .extracting(Fault::field)
        .containsExactly("total_pages");
    assertThat(report.leftOut()).isZero();
    assertThat(Files.readString(folder.resolve("services.jsonl")))
        .contains(SERVICE, "\"city\":\"MyCity\"")
        .doesNotContain("latitude")
        .doesNotContain("ABC 1234");
  }

  @Test
  void read_again_it_changes_nothing() throws IOException {
    Feeds.read(folder, PublishedSchemas.text("sample.json"));
    byte[] before = Files.readAllBytes(folder.resolve("services.jsonl"));

    ImportReport again = Feeds.read(folder, PublishedSchemas.text("sample.json"));

    assertThat(again.outcome()).isEqualTo(new Shelf.Outcome(0, 0, 1, 0));
    assertThat(Files.readAllBytes(folder.resolve("services.jsonl"))).isEqualTo(before);
  }
}
