package keep.finder.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import keep.finder.Centre;
import keep.finder.Directory;
import keep.finder.RetiredNumbers;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportsTest {
  private final Directory directory = Directory.load();

  @TempDir private Path folder;

  private Json.Items services(Profile profile) {
    return new Hsds(directory, profile, Feeds.TODAY).services();
  }

  private List<String> everyExport() {
    return List.of(
        JsonText.pretty(services(Profile.HSDS)),
        JsonText.pretty(services(Profile.HSDS_UK)),
        CsvExport.of(directory, Feeds.TODAY),
        JsonText.pretty(SchemaOrg.of(directory, Feeds.TODAY)));
  }

  @ParameterizedTest
  @EnumSource
  void an_export_holds_by_the_published_schema(Profile profile) throws IOException {
    String json = JsonText.of(services(profile));

    assertThat(PublishedSchemas.faults("service_package.json", json)).isEmpty();
  }

  @Test
  void a_broken_export_would_be_caught_by_the_published_schema() throws IOException {
    String json = JsonText.of(services(Profile.HSDS));

    assertThat(
            PublishedSchemas.faults("service_package.json", json.replace("\"active\"", "\"open\"")))
        .isNotEmpty();
    assertThat(PublishedSchemas.faults("service_package.json", json.replace("\"id\"", "\"no\"")))
        .isNotEmpty();
    assertThat(
            PublishedSchemas.faults("service_package.json", json.replace("https://", "no scheme ")))
        .isNotEmpty();
  }

  @Test
  void the_strict_british_view_holds_no_field_that_the_profile_does_not_have() throws IOException {
    Json.Fields schema = (Json.Fields) JsonText.read(PublishedSchemas.text("service.json"));
    List<String> strangers = new ArrayList<>();
    for (Json service : services(Profile.HSDS_UK).items()) {
      strangers(service, schema, "", strangers);
    }

    assertThat(new TreeSet<>(strangers)).isEmpty();
    strangers(services(Profile.HSDS).items().getFirst(), schema, "", strangers);
    assertThat(strangers).contains("phones");
  }

  private static void strangers(Json value, Json.Fields schema, String path, List<String> found) {
    if (value instanceof Json.Items items) {
      items
          .items()
          .forEach(item -> strangers(item, schema.object("items").orElseThrow(), path, found));
    }
    if (value instanceof Json.Fields fields) {
      Json.Fields known = schema.object("properties").orElseThrow();
      for (Map.Entry<String, Json> each : fields.fields().entrySet()) {
        String here = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
        if (known.object(each.getKey()).isEmpty()) {
          found.add(here);
        } else {
          strangers(each.getValue(), known.object(each.getKey()).orElseThrow(), here, found);
        }
      }
    }
  }

  @Test
  void every_line_and_open_centre_is_in_every_export_once() throws IOException {
    int all = directory.lines().size() + directory.open().size();

    assertThat(services(Profile.HSDS).items()).hasSize(all);
    assertThat(services(Profile.HSDS_UK).items()).hasSize(all);
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(CsvExport.of(directory, Feeds.TODAY)))
            .getRecords();
    assertThat(rows).hasSize(all);
    assertThat(SchemaOrg.of(directory, Feeds.TODAY).list("@graph")).hasSize(all + 1);
  }

  @Test
  void closed_centres_and_old_numbers_are_in_no_export() throws IOException {
    List<Centre> closed =
        directory.centres().values().stream().filter(centre -> !centre.open()).toList();
    assertThat(closed).isNotEmpty();
    List<String> old = oldNumbers();
    assertThat(old).isNotEmpty();
    for (String export : everyExport()) {
      closed.forEach(centre ->
          assertThat(export)
              .doesNotContain(centre.name())
              .doesNotContain("\"" + centre.id() + "\""));
      String digits = export.replaceAll("[ ()\\-]", "");
      old.forEach(number -> assertThat(digits).doesNotContain(number));
    }
  }

  private static List<String> oldNumbers() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ExportsTest.class.getResourceAsStream("/keep/finder/old-numbers.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceAll("^[^,]*,", "").replaceAll("[^0-9]", ""))
          .filter(digits -> digits.length() >= 10)
          .toList();
    }
  }

  @Test
  void every_old_number_is_refused_on_its_way_back_in() throws IOException {
    RetiredNumbers retired = RetiredNumbers.load();

    assertThat(oldNumbers()).allMatch(number -> retired.why(number).isPresent());
    directory
        .lines()
        .forEach(line -> assertThat(retired.why(line.reach().phone().replace(" ", ""))).isEmpty());
  }

  @Test
  void a_private_address_has_neither_place_nor_point_nor_postcode() {
    Centre hidden =
        directory.open().stream()
            .filter(centre -> centre.whereabouts().privately())
            .findFirst()
            .orElseThrow();

    for (Profile profile : Profile.values()) {
      Json.Fields service = service(hidden.id(), profile);
      assertThat(service.list("service_at_locations")).isEmpty();
      assertThat(JsonText.of(service)).doesNotContain("latitude", "postal_code", "address_1");
    }
    Json.Fields organisation =
        SchemaOrg.of(directory, Feeds.TODAY).list("@graph").stream()
            .filter(one -> one.text("identifier").filter(hidden.id()::equals).isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(organisation.get("location")).isEmpty();
    String row =
        CsvExport.of(directory, Feeds.TODAY)
            .lines()
            .filter(line -> line.startsWith(hidden.id() + ","))
            .findFirst()
            .orElseThrow();
    assertThat(row).contains(",,,");
    assertThat(row)
        .doesNotContain(
            Double.toString(Objects.requireNonNull(hidden.whereabouts().point()).latitude()));
  }

  private Json.Fields service(String id, Profile profile) {
    return new HsdsService(directory.centre(id).orElseThrow(), profile, Feeds.TODAY).whole();
  }

  @Test
  void what_nobody_confirmed_says_so_and_has_no_assured_date() {
    Json.Fields service = service("rctn", Profile.HSDS);

    assertThat(service.get("assured_date")).isEmpty();
    assertThat(service.text("alert").orElseThrow()).contains("Check before you rely on it");
  }

  @Test
  void telephone_numbers_are_in_hsds_and_not_in_the_british_view() {
    assertThat(JsonText.of(services(Profile.HSDS))).contains("0808 500 2222");
    assertThat(JsonText.of(services(Profile.HSDS_UK))).doesNotContain("\"phones\"");
  }

  @ParameterizedTest
  @EnumSource
  void our_own_importer_finds_no_fault_with_it(Profile profile) throws IOException {
    RetiredNumbers retired = RetiredNumbers.load();
    Importer importer = new Importer(Feeds.TODAY, retired::why);
    byte[] json = JsonText.of(services(profile)).getBytes(StandardCharsets.UTF_8);
    importer.read("export.json", new ByteArrayInputStream(json));

    ImportReport report = importer.into(new Shelf(folder));

    assertThat(report.lines().subList(0, report.faults().size())).isEmpty();
    assertThat(report.leftOut()).isZero();
  }

  @Test
  void the_same_directory_gives_the_same_export() {
    assertThat(JsonText.of(services(Profile.HSDS))).isEqualTo(JsonText.of(services(Profile.HSDS)));
  }
}
