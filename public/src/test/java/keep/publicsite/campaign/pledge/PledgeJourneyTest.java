package keep.publicsite.campaign.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import keep.publicsite.campaign.load.Flags;
import keep.publicsite.campaign.mail.MailAddress;
import keep.publicsite.campaign.mail.MailSettings;
import keep.publicsite.campaign.store.CampaignStore;
import keep.trial.LoneWord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// From the form to the number, with a real mail server.
class PledgeJourneyTest {
  private static final String SIGN = "/campaign/" + SigningSite.SLUG + "/sign";

  @SuppressWarnings("NullAway.Init")
  private static SigningSite site;

  @BeforeAll
  static void start() {
    site = new SigningSite();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void a_signature_counts_after_the_button_behind_the_link_and_not_before() throws Exception {
    int before = site.mails(0).length;
    assertThat(sign("Ann Exemplar", "Ann@mail.example", "zz1 1aa", "yes").statusCode())
        .isEqualTo(303);
    MimeMessage mail = site.mails(before + 1)[before];
    assertThat(mail.getSubject()).isEqualTo("Confirm your e-mail address");
    assertThat(mail.getFrom()[0].toString()).isEqualTo("updates@keep.example");
    assertThat(SigningSite.text(mail) + mail.getSubject())
        .doesNotContainIgnoringCase("counsel")
        .doesNotContainIgnoringCase("campaign’s")
        .contains("phwyswch", "/cy/go/");
    assertThat(SigningSite.part(mail, 1)).contains("<a href=").doesNotContain("<img");
    String link = SigningSite.link(SigningSite.text(mail), "confirm");
    long signed = signed();
    HttpResponse<String> page = site.get(link);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<button").doesNotContainPattern(LoneWord.of("Ann"));
    assertThat(signed()).as("a scanner that opens every link confirms nothing").isEqualTo(signed);
    assertThat(site.post(link, List.of()).headers().firstValue("Location"))
        .hasValue("/campaign/" + SigningSite.SLUG + "/counted");
    assertThat(signed()).isEqualTo(signed + 1);
    assertThat(site.post(link, List.of()).headers().firstValue("Location"))
        .hasValue("/campaign/" + SigningSite.SLUG + "/used");
    assertThat(signed()).isEqualTo(signed + 1);
    assertThat(row("constituency || ' ' || nation", "state = 'signed' AND wants IS NOT NULL"))
        .isEqualTo("E14999901 E");
  }

  @Test
  void the_answer_is_the_same_whether_the_address_is_known_or_not() {
    HttpResponse<String> first = sign("Bo Exemplar", "bo.one@gmail.com", "", "");
    HttpResponse<String> again = sign("Bo Exemplar", "B.O.One+keep@googlemail.com", "", "");
    assertThat(again.statusCode()).isEqualTo(first.statusCode());
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(again.headers().map().keySet()).isEqualTo(first.headers().map().keySet());
  }

  @Test
  void what_was_typed_is_kept_with_what_to_mend() {
    HttpResponse<String> answer = sign("visit www.bad.example", "no address", "ZZ", "yes");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Error:")
        .contains("There is a problem")
        .contains("value=\"visit www.bad.example\"", "value=\"no address\"", "value=\"ZZ\"")
        .contains("checked");
  }

  /// The first form was somebody else's: its box is not hers.
  @Test
  void a_box_that_somebody_else_ticked_is_no_consent() throws Exception {
    sign("Mallory Exemplar", "consent@mail.example", "ZZ1 1AA", "yes");
    sign("Ann Exemplar", "consent@mail.example", "", "");
    SigningSite.until(() -> received("consent@mail.example", "/confirm/"));
    site.post(
        SigningSite.link(SigningSite.text(last("consent@mail.example")), "confirm"), List.of());
    String hers = "address_mac = " + mark("consent@mail.example");
    assertThat(row("state || ' ' || (wants IS NULL) || constituency", hers))
        .isEqualTo("signed true");
    assertThat(name(hers)).as("what she sent last counts").isEqualTo("Ann Exemplar");
  }

  /// A later form of somebody else adds no box to the link that she was sent for hers.
  @Test
  void a_box_ticked_after_the_mail_went_is_no_consent_either() throws Exception {
    sign("Ann Exemplar", "later@mail.example", "", "");
    sign("Mallory Exemplar", "later@mail.example", "", "yes");
    SigningSite.until(() -> received("later@mail.example", "/confirm/"));
    site.post(SigningSite.link(SigningSite.text(last("later@mail.example")), "confirm"), List.of());
    assertThat(
            row("state || ' ' || (wants IS NULL)", "address_mac = " + mark("later@mail.example")))
        .isEqualTo("signed true");
  }

  @Test
  void a_form_changes_nothing_once_the_mailbox_is_proved() throws Exception {
    confirm("Ann Exemplar", "proved@mail.example", "");
    sign("Mallory Exemplar", "proved@mail.example", "ZZ1 1AA", "yes");
    String hers = "address_mac = " + mark("proved@mail.example");
    assertThat(row("state || ' ' || (wants IS NULL) || constituency", hers))
        .isEqualTo("signed true");
    assertThat(name(hers)).isEqualTo("Ann Exemplar");
  }

  @Test
  void a_link_says_what_is_the_matter_with_it_before_it_shows_a_button() throws Exception {
    sign("Ann Exemplar", "links@mail.example", "", "");
    SigningSite.until(() -> received("links@mail.example", "/confirm/"));
    String link = SigningSite.link(SigningSite.text(last("links@mail.example")), "confirm");
    assertThat(site.get(link).body()).contains("<button");
    String damaged = link.substring(0, link.length() - 3);
    assertThat(site.get(damaged).body()).contains("not whole").doesNotContain("method=\"post\"");
    assertThat(site.post(damaged, List.of()).headers().firstValue("Location").orElseThrow())
        .endsWith("/damaged");
    site.post(link, List.of());
    assertThat(site.get(link).body()).contains("been used").doesNotContain("method=\"post\"");
    Book book = site.part(Books.class).of(SigningSite.SLUG);
    new Leaving(site.part(CampaignStore.class))
        .withdraw(
            book.number(),
            Long.parseLong(row("signature", "address_mac = " + mark("links@mail.example"))));
    assertThat(site.get(link).body()).contains("Nothing waits").doesNotContain("method=\"post\"");
  }

  private static String mark(String address) {
    Book book = site.part(Books.class).of(SigningSite.SLUG);
    byte[] mark = book.key().mark(FoldedAddress.of(new MailAddress(address)));
    return "decode('" + java.util.HexFormat.of().formatHex(mark) + "', 'hex')";
  }

  private static String name(String where) throws Exception {
    Book book = site.part(Books.class).of(SigningSite.SLUG);
    byte[] sealed = java.util.HexFormat.of().parseHex(row("encode(sealed, 'hex')", where));
    return Signer.unsealed(book.key().open(sealed)).name();
  }

  @Test
  void nobody_signs_because_another_site_made_the_browser_do_it() {
    for (String[] from :
        new String[][] {
          {"Sec-Fetch-Site", "cross-site"},
          {"Sec-Fetch-Site", "same-site"},
          {"Origin", "https://elsewhere.example"}
        }) {
      assertThat(
              site.post(SIGN, List.of("name", "Cy", "email", "cy@mail.example"), from).statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void updates_go_to_those_who_asked_and_end_with_one_press() throws Exception {
    confirm("Di Exemplar", "di@mail.example", "yes");
    confirm("Ed Exemplar", "ed@mail.example", "");
    int before = site.mails(0).length;
    CampaignStore store = site.part(CampaignStore.class);
    Book book = site.part(Books.class).of(SigningSite.SLUG);
    News.send(store, book, "It goes on.", "Mae'n mynd ymlaen.", "A. Writer", "B. Second");
    SigningSite.until(() -> received("di@mail.example", "It goes on."));
    assertThat(received("ed@mail.example", "It goes on.")).isFalse();
    MimeMessage news = last("di@mail.example");
    assertThat(news.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
    String stop = SigningSite.link(news.getHeader("List-Unsubscribe")[0].replace(">", " "), "stop");
    assertThat(site.get(stop).body()).contains("Send me no more updates");
    assertThat(site.post(stop, List.of("List-Unsubscribe", "One-Click")).statusCode())
        .isEqualTo(303);
    int now = site.mails(before).length;
    News.send(store, book, "Once more.", "Unwaith eto.", "A. Writer", "B. Second");
    confirm("Fay Exemplar", "fay@mail.example", "");
    assertThat(received("di@mail.example", "Once more.")).isFalse();
    assertThat(site.mails(now)).isNotEmpty();
    assertThat(
            row(
                "w.said || ' / ' || c.channel || ' / ' || (c.withdrawn_at IS NOT NULL)",
                "c.withdrawn_at IS NOT NULL"))
        .contains("Yes, send me e-mails", "signing", "true");
  }

  @Test
  void a_signature_that_is_taken_out_again_leaves_no_row_and_no_count() throws Exception {
    confirm("Gil Exemplar", "gil@mail.example", "yes");
    Book book = site.part(Books.class).of(SigningSite.SLUG);
    long signature =
        Long.parseLong(
            row(
                "signature",
                "address_mac = decode('"
                    + java.util.HexFormat.of()
                        .formatHex(
                            book.key().mark(FoldedAddress.of(new MailAddress("gil@mail.example"))))
                    + "', 'hex')"));
    long signed = signed();
    String stop =
        "/go/"
            + book.number()
            + "/stop/"
            + book.key().write(new BookKey.Link(BookKey.Purpose.STOP, signature, 1));
    site.post(stop, List.of("do", "withdraw"));
    assertThat(signed()).isEqualTo(signed - 1);
    assertThat(row("count(*)", "signature = " + signature)).isEqualTo("0");
    assertThat(Recount.of(site.part(CampaignStore.class), book.number()).wrong()).isZero();
  }

  @Test
  void a_link_for_one_thing_opens_no_other_and_a_made_up_one_opens_nothing() {
    Book book = site.part(Books.class).of(SigningSite.SLUG);
    String stop = book.key().write(new BookKey.Link(BookKey.Purpose.STOP, 1, 1));
    for (String token : new String[] {stop, "x", "AAAA".repeat(13)}) {
      assertThat(
              site.post("/go/" + book.number() + "/confirm/" + token, List.of())
                  .headers()
                  .firstValue("Location"))
          .hasValue("/campaign/" + SigningSite.SLUG + "/damaged");
    }
  }

  @Test
  void numbers_below_ten_are_shown_nowhere() {
    site.part(Counts.class).read(Instant.now());
    assertThat(site.get("/campaign/" + SigningSite.SLUG + "/count.json").body())
        .contains("\"signature_count\":null", "\"fewer_than\":10");
    assertThat(site.get("/campaign/" + SigningSite.SLUG + ".json").body())
        .contains("\"signatures_by_constituency\":[]");
  }

  @Test
  void while_counts_by_place_are_switched_off_the_total_stays() throws Exception {
    try (Connection connection = site.database().openAsCampaign();
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO campaign.shed VALUES ('counts', true)");
      Flags flags = site.part(Flags.class);
      SigningSite.until(() -> flags.isOff(Flags.Flag.COUNTS));
      site.part(Counts.class).read(Instant.now());
      assertThat(site.get("/campaign/" + SigningSite.SLUG + ".json").body())
          .contains("\"places_paused\":true", "\"signature_count\"");
      HttpResponse<String> begun = site.get("/campaign/" + SigningSite.SLUG + "/begun.json");
      assertThat(begun.statusCode()).isEqualTo(503);
      assertThat(begun.headers().firstValue("Retry-After")).isPresent();
      statement.execute("DELETE FROM campaign.shed");
      SigningSite.until(() -> !flags.isOff(Flags.Flag.COUNTS));
      site.part(Counts.class).read(Instant.now());
      assertThat(site.get("/campaign/" + SigningSite.SLUG + ".json").body())
          .doesNotContain("places_paused");
    }
  }

  @Test
  void letters_leave_from_here_only_where_an_operator_said_so() {
    String write = "/campaign/" + SigningSite.SLUG + "/write";
    List<String> form =
        List.of("step", "letter", "to", "peer-0", "one", "Because.", "name", "Ann", "address", "");
    assertThat(site.post(write, form).body()).contains("mailto:").doesNotContain("/send");
    assertThat(
            site.post("/campaign/" + SigningSite.SLUG + "/send", form)
                .headers()
                .firstValue("Location"))
        .hasValue(write);
  }

  @Test
  void without_a_mail_server_the_page_says_where_mail_goes() {
    MailSettings settings =
        MailSettings.of(Map.of(), "http://site.example", site.home().resolve("mail"));
    assertThat(settings.sends()).isFalse();
    try (SigningSite without = new SigningSite(Map.of("KEEP_SMTP_URL", ""))) {
      assertThat(without.get(SIGN).body()).contains("not set up to send e-mail");
    }
  }

  private HttpResponse<String> sign(String name, String email, String postcode, String updates) {
    return site.post(
        SIGN, List.of("name", name, "email", email, "postcode", postcode, "updates", updates));
  }

  private void confirm(String name, String email, String updates) {
    assertThat(sign(name, email, "", updates).statusCode()).isEqualTo(303);
    SigningSite.until(() -> received(email, "/confirm/"));
    site.post(SigningSite.link(SigningSite.text(last(email)), "confirm"), List.of());
  }

  private boolean received(String email, String words) {
    for (MimeMessage mail : site.mails(0)) {
      if (to(mail).equals(email) && SigningSite.text(mail).contains(words)) {
        return true;
      }
    }
    return false;
  }

  private MimeMessage last(String email) {
    MimeMessage found = null;
    for (MimeMessage mail : site.mails(0)) {
      found = to(mail).equals(email) ? mail : found;
    }
    return java.util.Objects.requireNonNull(found);
  }

  private static String to(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private long signed() throws Exception {
    return Long.parseLong(row("count(*)", "state = 'signed'"));
  }

  private static String row(String what, String where) throws Exception {
    try (Connection connection = site.database().openAsCampaign();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT "
                    + what
                    + (what.contains("w.said")
                        ? " FROM campaign.consent c JOIN campaign.wording w USING (wording) WHERE "
                        : " FROM campaign.signature WHERE ")
                    + where)) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
