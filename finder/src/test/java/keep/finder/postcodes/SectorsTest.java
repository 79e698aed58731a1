package keep.finder.postcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import keep.finder.Answer;
import keep.finder.ClientFile;
import keep.finder.Finder;
import keep.finder.Nation;
import keep.finder.Place;
import keep.finder.Query;
import keep.finder.Result;
import keep.places.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The search with a table of sectors, made from samples that are made up
/// (`vectors/finder-samples`).
class SectorsTest {
  private static final Path SAMPLES = Path.of("../vectors/finder-samples");
  private static final Finder SHIPPED = Finder.load();

  @TempDir private Path folder;

  private Finder finder() throws IOException {
    PostcodeFiles files = new PostcodeFiles();
    files.read(SAMPLES.resolve("ONSPD_MADE_UP_UK.csv"));
    files.read(SAMPLES.resolve("code-point-open-made-up.csv"));
    assertThat(files.count().faulty()).isZero();
    files.table("made up").write(folder.resolve(Sectors.FILE));
    return Sectors.in(SHIPPED, folder);
  }

  private static Place found(Finder finder, String text) {
    Answer answer = finder.search(Query.of(text, LocalDateTime.of(2026, 11, 28, 12, 0)));
    return ((Answer.Understood.Known) answer.understood()).place();
  }

  @Test
  void a_sector_moves_the_point_and_keeps_the_areas_of_its_district() throws IOException {
    Place coarse = found(SHIPPED, "OX1 2AB");
    Place fine = found(finder(), "OX1 2AB");

    assertThat(fine.point().latitude()).isEqualTo(51.62);
    assertThat(fine.point()).isNotEqualTo(coarse.point());
    assertThat(fine.areas()).isEqualTo(coarse.areas());
    assertThat(fine.label()).isEqualTo(coarse.label());
    assertThat(found(finder(), "ox1 2").point()).isEqualTo(fine.point());
  }

  @Test
  void a_sector_in_another_nation_than_its_district_gets_that_nation_and_claims_no_area()
      throws IOException {
    assertThat(found(SHIPPED, "NP16 7AA").nation()).isEqualTo(Nation.WALES);
    assertThat(found(finder(), "NP16 7AA").nation()).isEqualTo(Nation.ENGLAND);
    assertThat(found(finder(), "NP16 7AA").areas()).isEmpty();
    assertThat(found(finder(), "NP16 7AA").label()).isEqualTo("NP16");
    Answer answer = finder().search(Query.of("NP16 7AA", LocalDateTime.of(2026, 11, 28, 12, 0)));
    assertThat(answer.results()).isNotEmpty().noneMatch(Result::serves);
    assertThat(answer.lines()).noneMatch(line -> line.id().equals("nat-wales-lff"));
  }

  @Test
  void a_district_and_a_sector_that_the_table_does_not_have_stay_as_they_are() throws IOException {
    assertThat(found(finder(), "OX1")).isEqualTo(found(SHIPPED, "OX1"));
    assertThat(found(finder(), "LS1 4AB")).isEqualTo(found(SHIPPED, "LS1 4AB"));
  }

  @Test
  void the_browser_keeps_its_districts_and_gets_the_sectors_in_a_file_of_their_own()
      throws IOException {
    Finder finder = finder();

    assertThat(ClientFile.of(finder)).isEqualTo(ClientFile.of(SHIPPED));
    assertThat(SectorsFile.of((Sectors) finder.postcodes()))
        .contains("\"OX1\":[[2,51620,-1200]]")
        .contains("\"NP16\":[[7,51667,-2672,0]]");
  }

  @Test
  void without_a_table_the_districts_answer_and_a_broken_one_is_told() throws IOException {
    assertThat(Sectors.in(SHIPPED, folder)).isSameAs(SHIPPED);
    Files.writeString(folder.resolve(Sectors.FILE), "not a table");
    assertThatThrownBy(() -> Sectors.in(SHIPPED, folder)).hasMessageContaining("no table");
    assertThat(Objects.requireNonNull(SHIPPED.postcodes()).find(Postcode.read("OX1").orElseThrow()))
        .isPresent();
  }
}
