package keep.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people and telephones write for a postcode (`vectors/places/postcodes.json`); the browser's
/// reader answers the same file (`client/test/postcodes.test.js`).
class PostcodeTest {
  private static final JsonNode CASES =
      JsonMapper.shared().readTree(Path.of("../vectors/places/postcodes.json").toFile());
  private static final int WIDE = 0xFEE0;

  @Test
  void a_whole_postcode_is_understood_however_it_is_written() {
    int tried = 0;
    for (JsonNode whole : CASES.get("whole")) {
      Postcode meant = new Postcode(text(whole, 0), text(whole, 1), text(whole, 2), text(whole, 3));
      for (String written : spellings(meant)) {
        assertThat(Postcode.read(written)).as(written).contains(meant);
        assertThat(Postcode.whole(written)).as(written).contains(meant);
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(10_000);
  }

  /// Every gap, what may stand around it, every case, and every look-alike at every place.
  private static Set<String> spellings(Postcode meant) {
    Set<String> written = new LinkedHashSet<>();
    Set<String> firsts = looks(meant.outward(), true);
    Set<String> seconds = looks(meant.sector() + meant.unit(), false);
    for (String first : firsts) {
      for (String second : seconds) {
        // Two look-alikes at once are tried with every gap; one alone with everything else too.
        boolean plain = first.equals(meant.outward()) || second.startsWith(meant.sector());
        for (JsonNode gap : CASES.get("gaps")) {
          String close = first + gap.asString() + second;
          written.add(close);
          if (plain) {
            CASES
                .get("around")
                .forEach(around -> written.add(text(around, 0) + close + text(around, 1)));
            CASES.get("cases").forEach(how -> written.add(cased(how.asString(), close)));
          }
        }
      }
    }
    return written;
  }

  /// A half with one look-alike at a time.
  private static Set<String> looks(String half, boolean first) {
    Set<String> all = new LinkedHashSet<>(List.of(half));
    for (JsonNode look : CASES.get("looks")) {
      String digit = text(look, 0);
      for (int at = half.indexOf(digit); at >= 0; at = half.indexOf(digit, at + 1)) {
        all.add(half.substring(0, at) + text(look, 1) + half.substring(at + 1));
      }
    }
    if (first) {
      for (JsonNode look : CASES.get("letters")) {
        if (half.startsWith(text(look, 0)) || half.indexOf(text(look, 0)) == 1) {
          String changed = half.replaceFirst(text(look, 0), text(look, 1));
          if (ownLetters(changed, half)) {
            all.add(changed);
          }
        }
      }
    }
    return all;
  }

  /// Whether the letters could not be read as another area that there is.
  private static boolean ownLetters(String changed, String half) {
    return Postcode.read(changed + " 0AA").map(Postcode::outward).filter(half::equals).isPresent();
  }

  private static String cased(String how, String text) {
    UnaryOperator<String> write =
        switch (how) {
          case "upper" -> each -> each.toUpperCase(Locale.ROOT);
          case "lower" -> each -> each.toLowerCase(Locale.ROOT);
          case "title" ->
              each ->
                  each.substring(0, 1).toUpperCase(Locale.ROOT)
                      + each.substring(1).toLowerCase(Locale.ROOT);
          case "fullwidth" -> each -> mapped(each, '!', '~', WIDE);
          case "arabic digits" -> each -> mapped(each, '0', '9', 0x0660 - '0');
          default -> throw new IllegalStateException(how);
        };
    return write.apply(text);
  }

  private static String mapped(String text, char from, char until, int by) {
    return text.chars()
        .map(sign -> sign >= from && sign <= until ? sign + by : sign)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void a_beginning_is_read_as_far_as_it_goes() {
    for (JsonNode part : CASES.get("parts")) {
      Optional<Postcode> read = Postcode.read(text(part, 0));
      if (text(part, 3).equals("none")) {
        assertThat(read).as(text(part, 0)).isEmpty();
      } else {
        assertThat(read)
            .as(text(part, 0))
            .contains(new Postcode(text(part, 1), text(part, 2), text(part, 3), ""));
      }
    }
  }

  @Test
  void postcodes_that_are_no_place_are_read_too() {
    for (JsonNode other : CASES.get("others")) {
      assertThat(Postcode.read(text(other, 0)))
          .as(text(other, 0))
          .contains(new Postcode(text(other, 1), text(other, 2), text(other, 3), text(other, 4)));
      assertThat(Postcode.whole(text(other, 0))).as(text(other, 0)).isPresent();
    }
  }

  @Test
  void a_name_or_a_number_is_no_postcode() {
    List<String> read = new ArrayList<>();
    for (JsonNode none : CASES.get("none")) {
      Postcode.read(none.asString())
          .filter(postcode -> postcode.isWhole() || none.asString().length() > 2)
          .ifPresent(postcode -> read.add(none.asString()));
      assertThat(Postcode.whole(none.asString())).as(none.asString()).isEmpty();
    }
    assertThat(read).isEmpty();
  }

  @Test
  void one_postcode_among_other_words_is_found_and_two_are_not_chosen_from() {
    for (JsonNode among : CASES.get("among")) {
      assertThat(Postcode.whole(text(among, 0)).map(Postcode::compact))
          .as(text(among, 0))
          .contains(text(among, 1));
    }
    for (JsonNode among : CASES.get("not among")) {
      assertThat(Postcode.whole(among.asString())).as(among.asString()).isEmpty();
    }
  }

  @Test
  void nothing_says_where_somebody_is() {
    assertThat(Postcode.read("OX1 2AB").orElseThrow().toString()).doesNotContain("OX");
    assertThat(Postcode.read("OX1 2AB").orElseThrow().withoutUnit().compact()).isEqualTo("OX12");
  }

  private static String text(JsonNode list, int at) {
    return list.get(at).asString();
  }
}
