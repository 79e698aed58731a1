package keep.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  /// A name without accents takes a shorter way; both ways must lead to the same.
  @ParameterizedTest
  @CsvSource({
    "St Helens, Sâint Hélens, st helens",
    "The Wirral, Thé Wirral, wirral",
    "The  Saint-Ives & Co., Thé Sãint–Ives&Cô, st ives and co",
    "KING`S  LYNN., King’s—Lynn, kings lynn",
    "-Saints-, «Sàints», saints",
    "& Theale&, &Théale &, and theale and",
    "OX1 2AB, ÓX1/2áb, ox1 2ab",
    "...!, ’—’, ''"
  })
  void a_name_is_compared_alike_with_and_without_accents(
      String bare, String accented, String plain) {
    assertThat(Spelling.plain(bare)).isEqualTo(plain);
    assertThat(Spelling.plain(accented)).isEqualTo(plain);
  }
}
