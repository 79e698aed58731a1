package keep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keep.finder.Directory;
import keep.finder.Line;
import org.junit.jupiter.api.Test;

/// The national numbers stand in `lines.csv` of the finder, in `help-lines.txt` of the house, and
/// in a few texts. They are the same everywhere, or a page sends somebody to a number that is none.
class NationalNumbersTest {
  private static final Map<String, String> LINES =
      Map.of(
          "999", "nat-uk-999",
          "ew247", "nat-ew-247",
          "lff", "nat-wales-lff",
          "childline", "nat-uk-childline",
          "scotland", "nat-scot-rcs",
          "ni", "nat-ni-dsa",
          "tst", "nat-uk-tst",
          "vs", "nat-ew-vs");

  /// Helplines, and mobile numbers for texts; not dates, codes or amounts.
  private static final Pattern NUMBER = Pattern.compile("\\b0(80[08]|7)[0-9 ]{5,11}[0-9]\\b");

  /// Numbers that stand in the limits of a line, not in its own field.
  private static final Set<String> ELSEWHERE =
      Directory.load().lines().stream()
          .flatMap(line -> NUMBER.matcher(line.limits()).results())
          .map(match -> digits(match.group()))
          .collect(Collectors.toUnmodifiableSet());

  private static String digits(String number) {
    return number.replaceAll("[^0-9]", "");
  }

  @Test
  void the_house_and_the_finder_hold_the_same_lines_with_the_same_numbers() {
    Directory directory = Directory.load();
    List<HelpLine> all = HelpLines.load().all();

    assertThat(all.stream().map(HelpLine::id)).containsExactlyInAnyOrderElementsOf(LINES.keySet());
    for (HelpLine line : all) {
      Line same = directory.line(LINES.getOrDefault(line.id(), "")).orElseThrow();
      assertThat(line.number()).as(line.id()).isEqualTo(same.reach().phone());
      assertThat(line.checked()).as(line.id()).isEqualTo(same.checked().looked());
    }
    assertThat(
            directory.lines().stream()
                .filter(line -> !line.reach().phone().isEmpty())
                .map(Line::id))
        .containsExactlyInAnyOrderElementsOf(LINES.values());
  }

  @Test
  void every_helpline_s_number_in_a_text_is_one_of_theirs() throws IOException {
    Set<String> known =
        Stream.concat(
                Directory.load().lines().stream().map(line -> digits(line.reach().phone())),
                ELSEWHERE.stream())
            .collect(Collectors.toSet());
    int seen = 0;
    for (String folder :
        List.of(
            "../site/src/main/resources/messages",
            "../public/src/main/resources/messages",
            "../site/src/main/resources/content")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          List<String> said =
              NUMBER
                  .matcher(Files.readString(file))
                  .results()
                  .map(match -> digits(match.group()))
                  .toList();
          assertThat(known).as(file.toString()).containsAll(said);
          seen += said.size();
        }
      }
    }
    assertThat(seen).as("texts with a number").isGreaterThan(3);
  }
}
