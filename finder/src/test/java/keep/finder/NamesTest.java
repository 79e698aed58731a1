package keep.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names and postcodes as people write them.
class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Caerdydd, yng Nghaerdydd",
    "Pontypridd, ym Mhontypridd",
    "Tonypandy, yn Nhonypandy",
    "Gorseinon, yng Ngorseinon",
    "Bangor, ym Mangor",
    "Dolgellau, yn Nolgellau",
    "Merthyr Tudful, ym Merthyr Tudful",
    "Y Fenni, yn y Fenni",
    "Yr Wyddgrug, yn yr Wyddgrug",
    "Abertawe, yn Abertawe",
    "Llandudno, yn Llandudno",
    "Rhuthun, yn Rhuthun"
  })
  void in_a_welsh_place_changes_the_beginning_of_its_name(String name, String in) {
    assertThat(WelshNames.in(name)).isEqualTo(in);
  }

  @Test
  void an_english_name_stays_as_it_is_in_welsh() {
    assertThat(WelshNames.inUnchanged("Birmingham")).isEqualTo("yn Birmingham");
  }

  @ParameterizedTest
  @CsvSource({
    "King's Lynn, kings lynn",
    "Weston-super-Mare, weston super mare",
    "Pont-y-pŵl, pont y pwl",
    "Saint Neots, st neots",
    "St. Ives, st ives",
    "The Wirral, wirral",
    "BATH, bath"
  })
  void accents_capitals_apostrophes_and_hyphens_do_not_matter(String written, String plain) {
    assertThat(Spelling.plain(written)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "ISVA, ADVOCACY",
    "pre-trial therapy, PRE_TRIAL_THERAPY",
    "pretrial therapy, PRE_TRIAL_THERAPY",
    "someone to talk to, HELPLINE",
    "emotional support, HELPLINE",
    "therapy, COUNSELLING",
    "group therapy, GROUPS",
    "court support, ADVOCACY",
    "sarc, MEDICAL",
    "mental health support, COUNSELLING",
    "telephone counselling, COUNSELLING",
    "therapy before a trial, PRE_TRIAL_THERAPY",
    "talk, HELPLINE",
    "sgwrs, WRITING",
    "web chat, WRITING"
  })
  void needs_are_understood_in_plain_words(String words, Need need) {
    assertThat(PlainWords.need(words)).contains(need);
  }

  @ParameterizedTest
  @CsvSource({
    "BSL, SIGN_LANGUAGE",
    "a BSL interpreter, SIGN_LANGUAGE",
    "Polish interpreter, INTERPRETERS",
    "wheelchair, STEP_FREE",
    "step free access, STEP_FREE",
    "hearing loop, HEARING_LOOP",
    "easy-read, EASY_READ"
  })
  void access_needs_are_understood_in_plain_words(String words, Access access) {
    assertThat(PlainWords.access(words)).contains(access);
  }

  @Test
  void what_names_no_need_and_nobody_is_not_guessed() {
    assertThat(PlainWords.need("xyzzy")).isEmpty();
    assertThat(PlainWords.who("martians")).isEmpty();
  }

  @Test
  void nothing_that_was_typed_is_said_by_a_value_s_name() {
    Query query = Query.of("Amblefrod", Searches.NOON);
    assertThat(query.toString() + Finder.load().search(query)).doesNotContain("Amblefrod");
  }
}
