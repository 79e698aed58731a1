package keep.site.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import keep.site.Language;
import keep.site.WordSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One source of texts: two languages with their own plurals, two word sets.
class WordsTest {
  private static final Words WORDS = Words.load();

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "1, EN, 1 working day from today",
    "2, EN, 2 working days from today",
    "0, CY, 0 diwrnod gwaith o heddiw",
    "1, CY, 1 diwrnod gwaith o heddiw",
    "2, CY, 2 ddiwrnod gwaith o heddiw",
    "3, CY, 3 diwrnod gwaith o heddiw",
    "6, CY, 6 diwrnod gwaith o heddiw",
    "7, CY, 7 diwrnod gwaith o heddiw",
  })
  void a_number_takes_the_form_its_language_has_for_it(int days, Language language, String said) {
    assertThat(WORDS.say(language, WordSet.SERVICE, "ex.clock.more", Map.of("days", days)))
        .isEqualTo(said);
  }

  @Test
  void courts_and_survivors_get_their_own_words_from_one_key() {
    for (Language language : Language.values()) {
      String forSurvivors = WORDS.say(language, WordSet.SERVICE, "person.asked", Map.of());
      String forCourts = WORDS.say(language, WordSet.COURT, "person.asked", Map.of());
      assertThat(forCourts).isNotEqualTo(forSurvivors);
      assertThat(WORDS.say(language, WordSet.COURT, "exit.link", Map.of()))
          .as("a text without a second version is the same for all")
          .isEqualTo(WORDS.say(language, WordSet.SERVICE, "exit.link", Map.of()));
    }
    assertThat(WORDS.say(Language.EN, WordSet.COURT, "person.asked", Map.of()))
        .contains("complainant");
  }

  @Test
  void the_two_languages_never_stand_in_for_each_other() {
    assertThatThrownBy(() -> WORDS.say(Language.CY, WordSet.SERVICE, "no.such.key", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.key");
  }

  @Test
  void what_is_marked_becomes_links_and_strong_words_and_all_else_is_escaped() {
    assertThat(Marked.html("*Now* [go <on>] & out", List.of("/a?b=1&c")))
        .isEqualTo("<strong>Now</strong> <a href=\"/a?b=1&amp;c\">go &lt;on&gt;</a> &amp; out");
  }
}
