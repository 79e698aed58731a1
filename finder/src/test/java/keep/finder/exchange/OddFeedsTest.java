package keep.finder.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static keep.finder.exchange.Feeds.id;
import static keep.finder.exchange.Feeds.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Feeds that are wrapped oddly, broken, huge or no feed at all.
class OddFeedsTest {
  @TempDir private Path folder;

  private List<String> fields(ImportReport report) {
    return report.faults().stream().map(Fault::field).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>504</body></html>",
        "%PDF-1.7",
        "PK\u0003\u0004",
        "not found",
        "\"text\"",
        "42"
      })
  void what_is_no_feed_is_told_in_one_sentence(String file) throws IOException {
    ImportReport report = Feeds.read(folder, file);

    assertThat(report.faults()).hasSize(1);
    assertThat(report.faults().getFirst().place()).isEqualTo("file");
    assertThat(report.faults().getFirst().what()).endsWith(".");
  }

  @Test
  void an_empty_file_is_told() throws IOException {
    assertThat(Feeds.read(folder, "").faults().getFirst().what()).isEqualTo("The file is empty.");
  }

  @Test
  void a_list_a_page_lines_and_objects_of_them_are_all_read() throws IOException {
    String list = "[" + service(1, "") + "," + service(2, "") + "]";
    String lines = service(3, "") + "\n" + service(4, "") + "\n";
    String held =
        "{\"export\":{\"total_items\":1,\"contents\":["
            + service(5, "")
            + "]},\"note\":{\"by\":\"x\"}}";
    String named = "{\"version\":\"3.0\",\"services\":[" + service(6, "") + "]}";
    String one = service(7, "");

    ImportReport report = Feeds.read(folder, list, lines, held, named, one);

    assertThat(report.faults()).isEmpty();
    assertThat(report.outcome().added()).isEqualTo(7);
  }

  @Test
  void services_inside_organisations_and_at_places_become_services() throws IOException {
    String organization =
        "[{\"id\":\"%s\",\"name\":\"Org\",\"description\":\"d\",\"website\":\"https://example.org\",\"services\":[%s,%s]}]"
            .formatted(id(90), service(1, ""), service(2, ""));
    String place =
        "{\"id\":\"%s\",\"location\":{\"id\":\"%s\",\"location_type\":\"virtual\"},\"service\":%s}";
    String places =
        "["
            + place.formatted(id(91), id(92), service(3, ""))
            + ","
            + place.formatted(id(93), id(94), service(3, ""))
            + "]";

    ImportReport report = Feeds.read(folder, organization, places);

    assertThat(report.faults()).isEmpty();
    List<Json.Fields> services = new Shelf(folder).services();
    assertThat(services).hasSize(3);
    assertThat(services.get(0).object("organization").orElseThrow().text("name")).contains("Org");
    assertThat(services.get(2).list("service_at_locations")).hasSize(2);
  }

  @Test
  void a_feed_cut_off_in_the_middle_gives_what_stands_before_the_cut() throws IOException {
    String whole = "[\n" + service(1, "") + ",\n" + service(2, "") + ",\n" + service(3, "") + "]";

    ImportReport report = Feeds.read(folder, whole.substring(0, whole.length() - 20));

    assertThat(report.outcome().added()).isEqualTo(2);
    assertThat(report.faults().getFirst().what()).contains("line 4", "2 records before it");
  }

  @Test
  void endless_nesting_costs_one_field() throws IOException {
    String deep = "{\"a\":".repeat(200_000) + "1" + "}".repeat(200_000);
    String list = "[" + service(1, "\"description\":" + deep) + "," + service(2, "") + "]";

    ImportReport report = Feeds.read(folder, list);

    assertThat(report.outcome().added()).isEqualTo(2);
    assertThat(report.faults())
        .extracting(Fault::record, Fault::field)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(id(1), "description"));
  }

  @Test
  void an_endless_text_costs_one_field() throws IOException {
    String list =
        "["
            + service(1, "\"description\":\"" + "x".repeat(5_000_000) + "\"")
            + ","
            + service(2, "")
            + "]";

    ImportReport report = Feeds.read(folder, list);

    assertThat(report.outcome().added()).isEqualTo(2);
    assertThat(fields(report)).containsExactly("description");
  }

  @Test
  void an_endless_record_is_told_and_the_next_one_read() throws IOException {
    String many = "\"attributes\":[" + "{\"id\":\"x\"},".repeat(300_000) + "{}]";
    ImportReport report = Feeds.read(folder, "[" + service(1, many) + "," + service(2, "") + "]");

    assertThat(new Shelf(folder).services())
        .extracting(service -> service.text("id").orElseThrow())
        .contains(id(2));
    assertThat(report.clean()).isFalse();
    assertThat(report.faults().size()).isLessThanOrEqualTo(Importer.MOST_FAULTS);
  }

  @Test
  void bytes_of_another_encoding_spoil_only_the_field_they_stand_in() throws IOException {
    String list = "[" + service(1, "\"description\":\"Ynys Môn\"") + "," + service(2, "") + "]";

    ImportReport report = Feeds.read(folder, list.getBytes(ISO_8859_1));

    assertThat(report.outcome().added()).isEqualTo(2);
    assertThat(fields(report)).containsExactly("description");
  }

  @Test
  void sixteen_bit_text_and_byte_order_marks_are_read() throws IOException {
    String list = "[" + service(1, "\"description\":\"Ynys Môn\"") + "]";

    assertThat(Feeds.read(folder.resolve("a"), list.getBytes(UTF_16LE)).clean()).isTrue();
    assertThat(Feeds.read(folder.resolve("b"), ("\ufeff" + list).getBytes(UTF_16LE)).clean())
        .isTrue();
    assertThat(Feeds.read(folder.resolve("c"), ("\ufeff" + list).getBytes(UTF_8)).clean()).isTrue();
  }

  @Test
  void a_name_that_stands_twice_and_a_number_that_is_none_are_told() throws IOException {
    String twice = service(1, "\"email\":\"a@example.org\",\"email\":\"b@example.org\"");
    String none = service(2, "\"minimum_age\":NaN");

    ImportReport report = Feeds.read(folder, "[" + twice + "," + none + ",7]");

    assertThat(fields(report)).containsExactly("email", "minimum_age", "(whole record)");
  }

  @Test
  void one_id_for_two_services_keeps_the_first() throws IOException {
    String other = service(1, "").replace("Service 1", "Another");

    ImportReport report = Feeds.read(folder, "[" + service(1, "") + "," + other + "]");

    assertThat(report.faults())
        .extracting(Fault::record, Fault::field, Fault::effect)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(id(1), "id", Effect.RECORD_LEFT_OUT));
    assertThat(new Shelf(folder).services().getFirst().text("name")).contains("Service 1");
  }

  @Test
  void pages_that_overlap_contradict_themselves_or_are_missing_are_told() throws IOException {
    String page =
        "{\"total_items\":5,\"total_pages\":4,\"page_number\":%d,\"size\":2,\"first_page\":%s,\"last_page\":false,\"empty\":%s,\"contents\":[%s,%s]}";
    String first = page.formatted(1, "true", "false", service(1, ""), service(2, ""));
    String second = page.formatted(2, "true", "true", service(2, ""), service(3, ""));

    ImportReport report = Feeds.read(folder, first, second);

    assertThat(report.faults())
        .extracting(Fault::place, Fault::field)
        .contains(
            org.assertj.core.groups.Tuple.tuple("page 2", "first_page"),
            org.assertj.core.groups.Tuple.tuple("page 2", "empty"),
            org.assertj.core.groups.Tuple.tuple("page 2", "total_pages"),
            org.assertj.core.groups.Tuple.tuple("page 2, record 1", "id"));
    assertThat(report.faults()).anyMatch(fault -> fault.what().contains("the pages overlap"));
    assertThat(report.faults()).anyMatch(fault -> fault.what().contains("3 to 4"));
    assertThat(report.outcome().added()).isEqualTo(3);
  }

  @Test
  void a_number_known_to_be_out_of_use_does_not_come_back() throws IOException {
    Importer importer =
        new Importer(
            Feeds.TODAY,
            digits ->
                digits.equals("01632960123") ? Optional.of("the line closed") : Optional.empty());
    String phones =
        "\"phones\":[{\"id\":\"%s\",\"number\":\"+44 (0)1632 960 123\"},{\"id\":\"%s\",\"number\":\"01632 960 124\"}]"
            .formatted(id(5), id(6));
    importer.read("f.json", new ByteArrayInputStream(service(1, phones).getBytes(UTF_8)));

    ImportReport report = importer.into(new Shelf(folder));

    assertThat(fields(report)).containsExactly("phones[0].number");
    assertThat(new Shelf(folder).services().getFirst().list("phones")).hasSize(1);
  }

  @Test
  void a_number_out_of_use_does_not_come_back_inside_a_text_either() throws IOException {
    Importer importer =
        new Importer(
            Feeds.TODAY,
            digits ->
                digits.equals("01632960123") ? Optional.of("the line closed") : Optional.empty());
    String texts =
        "\"description\":\"Call 01632 960 124 or (+44) 1632-960123.\",\"alert\":\"Text 01632 960 125.\"";
    importer.read("f.json", new ByteArrayInputStream(service(1, texts).getBytes(UTF_8)));

    ImportReport report = importer.into(new Shelf(folder));

    assertThat(fields(report)).containsExactly("description");
    assertThat(new Shelf(folder).services().getFirst().text("alert")).isPresent();
  }

  @Test
  void fields_beyond_the_standard_are_tolerated_and_counted() throws IOException {
    ImportReport report = Feeds.read(folder, service(1, "\"longtitude\":1,\"x-own\":{\"a\":[1]}"));

    assertThat(report.clean()).isTrue();
    assertThat(report.unknown()).containsOnlyKeys("longtitude", "x-own");
  }

  @Test
  void a_reference_that_leads_nowhere_is_named() throws IOException {
    String phones =
        "\"phones\":[{\"id\":\"%s\",\"number\":\"999\",\"location_id\":\"%s\"}]"
            .formatted(id(5), id(77));

    assertThat(fields(Feeds.read(folder, service(1, phones))))
        .containsExactly("phones[0].location_id");
  }
}
