package keep.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// The rules by which entries are shown, held for every entry and every place we know.
class DirectoryTest {
  private static final Finder FINDER = Finder.load();

  private static List<String> oldNumbers() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            DirectoryTest.class.getResourceAsStream("/keep/finder/old-numbers.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.matches(".*,[0-9 ]+"))
          .map(line -> line.substring(line.indexOf(',') + 1).replace(" ", ""))
          .toList();
    }
  }

  @Test
  void no_file_of_the_module_holds_a_number_known_to_be_old() throws IOException {
    assertThat(oldNumbers()).hasSize(6);
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String digits = Files.readString(file).replace(" ", "");
        assertThat(oldNumbers()).as(file.toString()).noneMatch(digits::contains);
      }
    }
  }

  @Test
  void the_browser_s_file_holds_no_number_at_all_and_weighs_under_120_kilobytes()
      throws IOException {
    String content = ClientFile.of(FINDER);
    assertThat(content).doesNotContain("0808", "01375", "tel:");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(packed.size()).isLessThan(120 * 1024);
  }

  @Test
  void
      wherever_somebody_looks_there_is_a_line_and_nothing_closed_and_no_way_to_a_private_address() {
    for (Place place : FINDER.gazetteer().places()) {
      Answer answer = FINDER.search(Query.of(place.label(), Searches.NOON));
      assertThat(answer.lines()).isNotEmpty();
      assertThat(answer.results()).allMatch(result -> result.centre().open());
      assertThat(answer.results())
          .filteredOn(result -> result.centre().whereabouts().privately())
          .allMatch(result -> result.miles() == null);
      if (place.nation() == Nation.ENGLAND || place.nation() == Nation.WALES) {
        assertThat(answer.understood()).isNotInstanceOf(Answer.Understood.NotKnown.class);
      }
    }
  }

  @Test
  void every_place_is_found_by_its_own_label_and_by_its_welsh_name() {
    for (Place place : FINDER.gazetteer().towns()) {
      assertThat(FINDER.gazetteer().find(place.label(), place.nation()))
          .as(place.label())
          .isInstanceOf(Gazetteer.Meaning.One.class);
      if (place.nation() == Nation.WALES && !place.welsh().isEmpty()) {
        assertThat(FINDER.gazetteer().find(place.inWelsh(), place.nation()))
            .as(place.inWelsh())
            .isInstanceOf(Gazetteer.Meaning.One.class);
      }
    }
  }

  @Test
  void an_area_without_a_centre_still_gets_the_nearest_in_england_and_wales() {
    for (Area area : FINDER.areas().all()) {
      if (area.nation() == Nation.ENGLAND || area.nation() == Nation.WALES) {
        Place place =
            ((Gazetteer.Meaning.One) FINDER.gazetteer().find(area.name(), area.nation())).place();
        assertThat(FINDER.search(Query.of(place.label(), Searches.NOON)).results())
            .as(area.name())
            .isNotEmpty();
      }
    }
  }

  @Test
  void an_entry_is_fresh_for_six_months_after_it_was_confirmed() {
    Checked checked =
        new Checked(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 5, 28), "", "", "");
    assertThat(checked.fresh(LocalDate.of(2026, 11, 28))).isTrue();
    assertThat(checked.fresh(LocalDate.of(2026, 11, 29))).isFalse();
    assertThat(
            new Checked(LocalDate.of(2026, 11, 23), null, "", "", "")
                .fresh(LocalDate.of(2026, 11, 24)))
        .isFalse();
  }
}
