package keep.publicsite.campaign.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Known answers: components, whole links, lengths and the names of servers.
class ShareLinkTest {
  private static final String TEXT = "Private means private & always should: 100%";
  private static final String ADDRESS = "https://example.org/cy/ymgyrch?utm=none&x=1";
  private static final String HASHTAG = "KeepCounsellingConfidential";
  private static final String CODED_TEXT =
      "Private%20means%20private%20%26%20always%20should%3A%20100%25";
  private static final String CODED_ADDRESS =
      "https%3A%2F%2Fexample.org%2Fcy%2Fymgyrch%3Futm%3Dnone%26x%3D1";
  private static final String WHOLE =
      CODED_TEXT + "%20%23KeepCounsellingConfidential%20" + CODED_ADDRESS;
  private static final Post TAGGED = new Post(TEXT, HASHTAG, ADDRESS);
  private static final Post PLAIN = new Post(TEXT, "", ADDRESS);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        TEXT + "|" + CODED_TEXT,
        "Cadwch gwnsela’n gyfrinachol – mae’n gweithio yng Nghaerdydd a’r Rhŷl|"
            + "Cadwch%20gwnsela%E2%80%99n%20gyfrinachol%20%E2%80%93%20mae%E2%80%99n%20gweithio"
            + "%20yng%20Nghaerdydd%20a%E2%80%99r%20Rh%C5%B7l",
        "#KeepCounsellingConfidential ⚖️|%23KeepCounsellingConfidential%20%E2%9A%96%EF%B8%8F",
        ADDRESS + "|" + CODED_ADDRESS,
        "a+b=c;d,e(f)*g!'h|a%2Bb%3Dc%3Bd%2Ce%28f%29%2Ag%21%27h",
        "-._~|-._~"
      })
  void a_component_keeps_only_unreserved_letters(String text, String coded) {
    assertThat(Component.of(text)).isEqualTo(coded);
  }

  @Test
  void a_new_line_is_one_in_a_post_and_two_letters_in_a_message() {
    assertThat(Component.of("a\nb")).isEqualTo("a%0Ab");
    assertThat(Component.ofMail("a\nb")).isEqualTo("a%0D%0Ab");
    assertThat(Component.ofMail("a\r\nb")).isEqualTo("a%0D%0Ab");
  }

  @Test
  void whole_links_are_the_known_ones() {
    assertThat(ShareLink.to(Target.X, TAGGED, ""))
        .isEqualTo(
            "https://x.com/intent/tweet?text="
                + CODED_TEXT
                + "&url="
                + CODED_ADDRESS
                + "&hashtags=KeepCounsellingConfidential");
    assertThat(ShareLink.to(Target.BLUESKY, TAGGED, ""))
        .isEqualTo("https://bsky.app/intent/compose?text=" + WHOLE);
    assertThat(ShareLink.toMastodon(new MastodonServer("mastodon.example"), TAGGED))
        .isEqualTo("https://mastodon.example/share?text=" + WHOLE);
    assertThat(ShareLink.to(Target.WHATSAPP, PLAIN, ""))
        .isEqualTo("https://wa.me/?text=" + CODED_TEXT + "%20" + CODED_ADDRESS);
    assertThat(ShareLink.to(Target.LINKEDIN, TAGGED, ""))
        .isEqualTo("https://www.linkedin.com/sharing/share-offsite/?url=" + CODED_ADDRESS);
    assertThat(ShareLink.to(Target.FACEBOOK, TAGGED, ""))
        .isEqualTo("https://www.facebook.com/sharer/sharer.php?u=" + CODED_ADDRESS);
    assertThat(ShareLink.to(Target.THREADS, TAGGED, ""))
        .isEqualTo(
            "https://www.threads.net/intent/post?text="
                + CODED_TEXT
                + "%20%23KeepCounsellingConfidential&url="
                + CODED_ADDRESS);
    assertThat(ShareLink.to(Target.SMS, PLAIN, ""))
        .isEqualTo("sms:?&body=" + CODED_TEXT + "%20" + CODED_ADDRESS);
    assertThat(ShareLink.to(Target.MAIL, PLAIN, "A & b"))
        .isEqualTo(
            "mailto:?subject=A%20%26%20b&body=" + CODED_TEXT + "%0D%0A%0D%0A" + CODED_ADDRESS);
  }

  @Test
  void lengths_are_counted_as_each_network_does() {
    assertThat(TextLength.of(Target.X, TAGGED)).isEqualTo(96);
    assertThat(TextLength.of(Target.MASTODON, TAGGED)).isEqualTo(96);
    assertThat(TextLength.of(Target.BLUESKY, TAGGED)).isEqualTo(116);
    assertThat(TextLength.of(Target.X, new Post("⚖️ 日本", "", ADDRESS)))
        .as("an emoji and each ideograph count two")
        .isEqualTo(2 + 1 + 4 + 1 + 23);
    assertThat(TextLength.of(Target.BLUESKY, new Post("👩‍⚖️", "", "https://e.uk")))
        .as("a person counts one letter, however it is put together")
        .isEqualTo(1 + 1 + 12);
    assertThat(TextLength.of(Target.X, new Post("Rhŷl", "", ADDRESS))).isEqualTo(4 + 1 + 23);
  }

  @Test
  void a_text_one_letter_too_long_does_not_fit() {
    int room = 280 - 1 - 23;
    assertThat(TextLength.fits(Target.X, new Post("a".repeat(room), "", ADDRESS))).isTrue();
    assertThat(TextLength.fits(Target.X, new Post("a".repeat(room + 1), "", ADDRESS))).isFalse();
  }

  @Test
  void accounts_stand_between_text_and_hashtag_and_are_three_at_most() {
    assertThat(new Post("a", "B", List.of("@c", "@d"), "https://e.uk").whole())
        .isEqualTo("a @c @d #B https://e.uk");
    assertThatThrownBy(() -> new Post("a", "", List.of("@a", "@b", "@c", "@d"), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mastodon.social",
        " Mastodon.Social/ ",
        "@me@mastodon.social",
        "me@mastodon.social",
        "https://mastodon.social/"
      })
  void a_server_is_known_by_name_address_or_handle(String typed) {
    assertThat(MastodonServer.read(typed)).contains(new MastodonServer("mastodon.social"));
  }

  @Test
  void a_name_in_other_letters_is_taken_in_the_form_of_addresses() {
    assertThat(MastodonServer.read("tŵt.cymru")).contains(new MastodonServer("xn--tt-bva.cymru"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "a b",
        "evil.com/path?x",
        "evil.com?x",
        "evil.com#x",
        "evil.com\\x",
        "127.0.0.1",
        "[::1]",
        "::1",
        "2130706433",
        "0x7f.1",
        "",
        "   ",
        "localhost",
        "a.b:8443",
        "https://me@mastodon.social",
        "mastodon..social",
        "-a.social",
        "@@x.social",
        "data:text/html,x"
      })
  void what_is_no_bare_name_of_a_server_is_not_taken(String typed) {
    assertThat(MastodonServer.read(typed)).isEmpty();
  }
}
