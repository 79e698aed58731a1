package keep.publicsite.campaign.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import keep.publicsite.campaign.mail.MailAddress.Reading;
import keep.publicsite.campaign.mail.MailAddress.Why;
import keep.publicsite.campaign.pledge.FoldedAddress;
import keep.site.OneLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is compared is what is sent: ten thousand odd addresses against a server that says what
/// stood in `RCPT TO`.
class MailAddressTest {
  private static final Random ODD = new Random(20261201);
  private static final int LAST_OF_PLANE = 0xFFFF;

  @Test
  void the_address_compared_is_the_address_that_the_mail_server_is_told() throws Exception {
    Map<String, Set<String>> mailboxes = new HashMap<>();
    int sent = 0;
    int refused = 0;
    try (RecipientsServer server = new RecipientsServer();
        MailWay way =
            settings("smtp://127.0.0.1:" + server.port(), "updates@keep.example").open()) {
      for (String typed : odd()) {
        switch (MailAddress.read(typed)) {
          case Reading.Read read -> {
            way.send(new Queued(1, Queued.Kind.CONFIRM, 1, 1, 1), mail(read.address()));
            assertThat(server.last()).as(typed).isEqualTo(read.address().value());
            mailboxes
                .computeIfAbsent(FoldedAddress.of(read.address()).value(), each -> new TreeSet<>())
                .add(server.last().toLowerCase(java.util.Locale.ROOT));
            sent++;
          }
          case Reading.Refused why -> {
            assertThat(why.why()).isNotNull();
            refused++;
          }
        }
      }
    }
    assertThat(sent).as("enough of them can be written to").isGreaterThan(2000);
    assertThat(refused).as("enough of them cannot").isGreaterThan(5000);
    // Two that are compared as different never lead to one mailbox at the server.
    assertThat(mailboxes.values().stream().mapToInt(Set::size).sum())
        .isEqualTo(mailboxes.values().stream().flatMap(Set::stream).distinct().count());
  }

  /// Every letter of the plane whose low byte is a small letter, every sign that cannot be seen in
  /// three places, and drawn ones with plus, dots, quotes, comments, punycode and trailing dots.
  private static List<String> odd() {
    List<String> all = new ArrayList<>();
    IntStream.rangeClosed(0x80, LAST_OF_PLANE)
        .filter(sign -> (sign & 0xFF) >= 'a' && (sign & 0xFF) <= 'z')
        .filter(Character::isLetter)
        .forEach(sign -> all.add(Character.toString(sign) + "nn@one.example"));
    IntStream.rangeClosed(0, 0xE01EF)
        .filter(sign -> OneLine.unseen(Character.toString(sign)).isPresent())
        .filter(sign -> Character.getType(sign) != Character.UNASSIGNED)
        .filter(sign -> Character.getType(sign) != Character.PRIVATE_USE)
        .filter(sign -> Character.getType(sign) != Character.SURROGATE)
        .forEach(sign -> {
          String unseen = Character.toString(sign);
          all.addAll(
              List.of(
                  unseen + "ann@one.example", "an" + unseen + "n@one.example",
                  "ann@one" + unseen + ".example", "ann@one.example" + unseen));
        });
    List<String> locals =
        List.of(
            "ann",
            "Ann",
            "a.n.n",
            "ann+x",
            "ann+x+y",
            "+ann",
            "\"ann\"",
            "\"a n\"",
            "ann(note)",
            "(note)ann",
            ".ann",
            "ann.",
            "a..n",
            "o'neil",
            "a!b%c",
            "ann{x}",
            "ann=x",
            "a/b",
            "ŵyn",
            "ann,bo",
            "ann;bo",
            "<ann",
            "ann:bo",
            "a@b",
            "a\\b",
            "",
            "=?utf-8?q?ann?=",
            "~ann",
            "a".repeat(64),
            "a".repeat(65),
            "аnn",
            "ａｎｎ",
            "ann\u0301",
            "xn--ann",
            "#ann",
            "ann`");
    List<String> domains =
        List.of(
            "one.example",
            "ONE.example",
            "one.example.",
            "one.example..",
            "one..example",
            "bücher.example",
            "BÜCHER.example",
            "xn--bcher-kva.example",
            "straße.example",
            "strasse.example",
            "one。example",
            "ｏｎｅ.example",
            "-one.example",
            "one-.example",
            "one",
            "[127.0.0.1]",
            "127.0.0.1",
            "one.example(note)",
            "οne.example",
            "xn--a.example",
            "a.b.c.d.example",
            "gmail.com",
            "GoogleMail.com",
            "one.123",
            "mail_er.example",
            "a".repeat(63) + ".example",
            "a".repeat(64) + ".example",
            "例え.テスト",
            "пример.испытание");
    List<String> ends = List.of("", " ", "\u00a0", ".", " .", "\u200b", "\n", "\t", ">", ",");
    while (all.size() < 10_000) {
      all.add(
          drawn(List.of("", "", " ", "\u200b", "<", "mailto:"))
              + drawn(locals)
              + drawn(List.of("@", "@", "@", "＠", " @", "@@"))
              + drawn(domains)
              + drawn(ends));
    }
    locals.forEach(local -> domains.forEach(domain -> all.add(local + "@" + domain)));
    locals.forEach(
        local -> IntStream.range(0, 60).forEach(at -> all.add(local + "." + at + "@one.example")));
    return all;
  }

  private static String drawn(List<String> of) {
    return of.get(ODD.nextInt(of.size()));
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "'  ', EMPTY",
    "ann, NO_AT",
    "ann one.example, NO_AT",
    "a b@one.example, SPACE",
    "a@one.example; b@one.example, SEVERAL",
    "a@@one.example, SEVERAL",
    "šnn@one.example, LETTER",
    "'\"a b\"@one.example', SIGN",
    "ann(x)@one.example, SIGN",
    ".ann@one.example, DOTS",
    "an..n@one.example, DOTS",
    "@one.example, DOTS",
    "ann@one, DOMAIN",
    "ann@127.0.0.1, DOMAIN",
    "ann@one..example, DOMAIN"
  })
  void the_reason_told_is_the_one_that_decided(String typed, Why why) {
    assertThat(MailAddress.read(typed))
        .isInstanceOfSatisfying(
            Reading.Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  @Test
  void a_sign_that_cannot_be_seen_is_taken_off_the_ends_and_named_inside() {
    for (String typed :
        List.of("\u00a0ann@one.example", "ann@one.example\u00a0", "\u200bann@one.example\ufeff")) {
      assertThat(MailAddress.read(typed))
          .isEqualTo(new Reading.Read(new MailAddress("ann@one.example")));
    }
    assertThat(MailAddress.read("ann4\u200b@one.example"))
        .isEqualTo(new Reading.Refused(Why.UNSEEN, "U+200B zero width space"));
  }

  @Test
  void a_domain_is_written_as_the_network_knows_it() {
    assertThat(MailAddress.read("ann@straße.example"))
        .isEqualTo(new Reading.Read(new MailAddress("ann@xn--strae-oqa.example")));
    assertThat(MailAddress.read("ann@One.Example."))
        .isEqualTo(new Reading.Read(new MailAddress("ann@one.example")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"šnn@one.example", "ann@one.example, bo@one.example", "ann", "Ann <ann@bücher>"})
  void a_sender_that_is_no_address_stops_the_start_and_names_the_setting(String from) {
    assertThatThrownBy(() -> settings("", from))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("KEEP_MAIL_FROM");
  }

  @Test
  void a_sender_may_have_a_name() {
    assertThat(settings("", "Updates <updates@one.example>").sender().toString())
        .isEqualTo("Updates <updates@one.example>");
  }

  private static MailSettings settings(String server, String from) {

    return MailSettings.of(
        Map.of("KEEP_SMTP_URL", server, "KEEP_MAIL_FROM", from),
        "http://site.example",
        Path.of("none"));
  }

  private static Mail mail(MailAddress to) {
    return new Mail(
        to,
        Optional.of(to),
        "Subject",
        List.of(new Mail.Part.Words("en", "Words.")),
        Optional.empty(),
        "<1@keep.example>");
  }
}
