package keep.publicsite.campaign.mail;

import static org.assertj.core.api.Assertions.assertThat;

import keep.publicsite.campaign.mail.Named.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann",
        "Siân O’Neil-Ŵyn",
        "Ann B. Lee",
        "李安",
        "J.R. Sample",
        "J.Co Smith",
        "Dr.Ru Ng",
        "A.B.Io Lee",
        "Ann.Co Lee",
        "Mx.Info Sample"
      })
  void a_name_is_a_name(String typed) {
    assertThat(Named.read(typed)).isEqualTo(new Named.Read(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY, ''",
    "'   ', EMPTY, ''",
    "123, NO_LETTER, ''",
    "😀, NO_LETTER, ''",
    "see www.bad.example, LINK, www.bad.example",
    "http://x, LINK, http://x",
    "bad.com, LINK, bad.com",
    "Visit Bad.com now, LINK, Bad.com",
    "a@b, SIGN, @",
    "Ann [they/them], SIGN, [",
    "Ann & Bob <3, SIGN, <"
  })
  void the_reason_told_is_the_one_that_decided(String typed, Why why, String part) {
    assertThat(Named.read(typed)).isEqualTo(new Named.Refused(why, part));
  }

  @Test
  void a_long_name_is_called_long_and_not_a_link() {
    assertThat(Named.read("Maria ".repeat(30))).isEqualTo(new Named.Refused(Why.TOO_LONG, ""));
  }

  @Test
  void signs_that_cannot_be_seen_are_taken_out() {
    assertThat(Named.read("\u200bAn\u00adn\u00a0 Lee\ufeff")).isEqualTo(new Named.Read("Ann Lee"));
    assertThat(Named.read("نسرین\u200cجان"))
        .as("a joiner between letters is part of the name")
        .isEqualTo(new Named.Read("نسرین\u200cجان"));
  }
}
