package keep.publicsite.campaign.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import keep.publicsite.campaign.mail.MailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedAddressTest {
  @ParameterizedTest
  @CsvSource({
    "Ann.Lee@Mail.Example, ann.lee@mail.example",
    "' ann@mail.example ', ann@mail.example",
    "ann+petition@mail.example, ann@mail.example",
    "a.n.n+x@gmail.com, ann@gmail.com",
    "a.nn@GoogleMail.com, ann@gmail.com",
    "ann@bücher.example, ann@xn--bcher-kva.example",
    "o'neil@mail.example, o'neil@mail.example"
  })
  void one_mailbox_is_one_address_however_it_is_written(String typed, String folded) {
    assertThat(MailAddress.read(typed))
        .isInstanceOfSatisfying(
            MailAddress.Reading.Read.class,
            read -> assertThat(FoldedAddress.of(read.address()).value()).isEqualTo(folded));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ann",
        "@mail.example",
        "ann@",
        "ann@mail",
        "ann@mail..example",
        "a b@mail.example",
        "ann@mail.example, bo@mail.example",
        "ann@mail.example\nBcc: bo@mail.example",
        ".ann@mail.example",
        "ann@-mail.example",
        "ŵyn@mail.example",
        "<ann@mail.example>"
      })
  void what_no_mail_could_reach_is_no_address(String typed) {
    assertThat(MailAddress.read(typed)).isInstanceOf(MailAddress.Reading.Refused.class);
  }
}
