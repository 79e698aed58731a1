package keep.publicsite.campaign.queue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.publicsite.campaign.mail.MailAddress;
import keep.publicsite.campaign.letter.WriteRoom;
import keep.publicsite.campaign.load.Flags;
import keep.publicsite.campaign.pledge.Book;
import keep.publicsite.campaign.pledge.Books;
import keep.publicsite.campaign.pledge.SigningSite;
import keep.publicsite.campaign.pledge.Wordings;
import keep.publicsite.campaign.store.CampaignStore;
import keep.site.Language;
import keep.trial.LoneWord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// From a letter to its erasure and to the question two weeks later, with a real mail server.
class LetterQueueTest {
  private static final String CAMPAIGN = "/campaign/" + SigningSite.SLUG;
  private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.systemDefault());

  @SuppressWarnings("NullAway.Init")
  private static SigningSite site;

  @BeforeAll
  static void start() {
    site = new SigningSite(Map.of("keep.campaign.letter-queue", "trial"));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static List<String> form(String step, String... more) {
    List<String> form =
        new ArrayList<>(
            List.of(
                "step",
                step,
                "to",
                "E14999901",
                "one",
                "Because I care.",
                "name",
                "Ann Exemplar",
                "address",
                "1 Made-up Street\nInventham\nZZ1 1AA"));
    form.addAll(Arrays.asList(more));
    return form;
  }

  private static HttpResponse<String> hand(String email, String... more) {
    List<String> form = form("hand", "email", email);
    form.addAll(Arrays.asList(more));
    return site.post(CAMPAIGN + "/send", form);
  }

  private static String row(String sql) throws Exception {
    try (Connection connection = site.database().openAsCampaign();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "none";
    }
  }

  private static void run(String sql) throws Exception {
    try (Connection connection = site.database().openAsCampaign();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Optional<MimeMessage> mail(String to, String words) {
    return Arrays.stream(site.mails(0))
        .filter(mail -> address(mail).equals(to) && SigningSite.text(mail).contains(words))
        .reduce((_, later) -> later);
  }

  private static MimeMessage awaited(String to, String words) {
    SigningSite.until(() -> mail(to, words).isPresent());
    return mail(to, words).orElseThrow();
  }

  private static String address(MimeMessage mail) {
    try {
      return ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static LetterKeeping keeping() {
    return new LetterKeeping(site.part(CampaignStore.class), site.part(DayKeys.class));
  }

  @Test
  void a_letter_leaves_after_the_button_is_erased_then_and_its_writer_is_asked_once()
      throws Exception {
    assertThat(site.post(CAMPAIGN + "/write", form("letter")).body()).contains("let us send it");
    String before = site.post(CAMPAIGN + "/send", form("look")).body();
    assertThat(before)
        .contains("Nothing has been sent", "postcode on top", "within three days")
        .contains("Dear Alex Sample", "Because I care.");
    assertThat(row("SELECT count(*) FROM campaign.letter WHERE state = 'sent'")).isEqualTo("0");

    HttpResponse<String> handed = hand("ann@mail.example", "question", "yes");
    assertThat(location(handed)).isEqualTo(CAMPAIGN + "/letter-waiting");
    assertThat(site.get(location(handed)).body()).contains("Check your e-mail");
    MimeMessage asked = awaited("ann@mail.example", "/letter/");
    assertThat(asked.getSubject() + SigningSite.text(asked))
        .doesNotContainIgnoringCase("counsel")
        .doesNotContainIgnoringCase("your letter")
        .contains("three days", "/cy/go/");
    String link = SigningSite.link(SigningSite.text(asked), "letter");
    assertThat(site.get(link).body())
        .contains("Confirm and send")
        .doesNotContainPattern(LoneWord.of("Ann"));
    assertThat(mail("alex.sample@parliament.example", "")).as("opening it does nothing").isEmpty();

    assertThat(location(site.post(link, List.of("do", "send"))))
        .isEqualTo(CAMPAIGN + "/letter-leaves");
    MimeMessage letter = awaited("alex.sample@parliament.example", "Because I care.");
    assertThat(((InternetAddress) letter.getFrom()[0]).getPersonal()).isEqualTo("Ann Exemplar");
    assertThat(((InternetAddress) letter.getFrom()[0]).getAddress())
        .isEqualTo("updates@keep.example");
    assertThat(letter.getReplyTo()[0].toString()).isEqualTo("ann@mail.example");
    assertThat(letter.getHeader("Auto-Submitted")).as("a person wrote it").isNull();
    assertThat(SigningSite.text(letter).replace("\r\n", "\n"))
        .startsWith("Ann Exemplar\n1 Made-up Street\nInventham\nZZ1 1AA\n\nDear Alex Sample,");
    assertThat(location(site.post(link, List.of("do", "send"))))
        .isEqualTo(CAMPAIGN + "/letter-used");
    String number = "SELECT letter FROM campaign.letter WHERE question IS NOT NULL AND state = ";
    SigningSite.until(() -> {
      try {
        return !row(number + "'sent'").equals("none");
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    });
    assertThat(row("SELECT sealed IS NULL FROM campaign.letter WHERE state = 'sent'"))
        .isEqualTo("t");

    keeping().clean(TODAY.plusDays(13));
    assertThat(row("SELECT count(*) FROM campaign.outbox WHERE kind = 'answered'")).isEqualTo("0");
    keeping().clean(TODAY.plusDays(14));
    MimeMessage question = awaited("ann@mail.example", "/answered/");
    assertThat(question.getSubject()).isEqualTo("A question from us");
    SigningSite.until(() -> {
      try {
        return row("SELECT writer IS NULL FROM campaign.letter WHERE state = 'asked'").equals("t");
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    });
    String answer = SigningSite.link(SigningSite.text(question), "answered");
    assertThat(site.get(answer).body()).contains("Was there an answer?");
    assertThat(row("SELECT count(*) FROM campaign.begun WHERE answered_yes > 0")).isEqualTo("0");
    assertThat(location(site.post(answer, List.of("do", "yes"))))
        .isEqualTo(CAMPAIGN + "/letter-thanks");
    assertThat(location(site.post(answer, List.of("do", "no"))))
        .isEqualTo(CAMPAIGN + "/letter-used");
    assertThat(
            row(
                "SELECT answered_yes || ' ' || answered_no FROM campaign.begun"
                    + " WHERE constituency = 'E14999901'"))
        .isEqualTo("1 0");
    assertThat(row("SELECT count(*) FROM campaign.letter WHERE state = 'asked'")).isEqualTo("0");
    assertThat(site.get(CAMPAIGN + "/begun.json").body())
        .as("nothing below ten is shown")
        .contains("\"answered_yes\":null", "\"by_constituency\":[]");
  }

  @Test
  void what_nobody_confirms_is_erased_after_three_days_and_its_key_after_four() throws Exception {
    hand("bo@mail.example");
    String link =
        SigningSite.link(SigningSite.text(awaited("bo@mail.example", "/letter/")), "letter");
    String key = "campaign/keys/letters." + TODAY + ".key";
    assertThat(site.home().resolve(key)).exists();
    keeping().clean(TODAY.plusDays(3));
    assertThat(site.home().resolve(key)).exists();
    assertThat(row("SELECT count(*) FROM campaign.letter WHERE state = 'pending'"))
        .isNotEqualTo("0");
    keeping().clean(TODAY.plusDays(5));
    assertThat(row("SELECT count(*) FROM campaign.letter WHERE state = 'pending'")).isEqualTo("0");
    assertThat(site.home().resolve(key)).doesNotExist();
    assertThat(location(site.post(link, List.of("do", "send")))).endsWith("/letter-used");
  }

  @Test
  void its_writer_may_erase_it_instead() throws Exception {
    hand("cy@mail.example");
    String link =
        SigningSite.link(SigningSite.text(awaited("cy@mail.example", "/letter/")), "letter");
    assertThat(location(site.post(link, List.of("do", "erase")))).endsWith("/letter-erased");
    assertThat(location(site.post(link, List.of("do", "send")))).endsWith("/letter-used");
  }

  @Test
  void through_us_one_writes_to_ones_own_member_only() {
    List<String> form = new ArrayList<>(form("hand", "email", "di@mail.example"));
    form.set(form.indexOf("E14999901"), "E14999902");
    HttpResponse<String> answer = site.post(CAMPAIGN + "/send", form);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("only to your own MP", "1 Made-up Street");
    assertThat(hand("no address").body()).contains("Enter the whole e-mail address");
    assertThat(site.post(CAMPAIGN + "/send", form, "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
  }

  @Test
  void nobodys_mailbox_is_flooded_from_here_and_the_screen_does_not_say_so() throws Exception {
    for (int at = 0; at < 5; at++) {
      assertThat(location(hand("Ed@mail.example"))).endsWith("/letter-waiting");
    }
    assertThat(
            row(
                "SELECT max(n) FROM (SELECT count(*) AS n FROM campaign.letter GROUP BY writer_mac)"
                    + " each"))
        .isEqualTo(Integer.toString(LetterQueue.A_DAY));
  }

  @Test
  void a_letter_that_may_not_have_left_is_erased_and_its_writer_told() throws Exception {
    hand("fay@mail.example");
    awaited("fay@mail.example", "/letter/");
    String letter = row("SELECT max(letter) FROM campaign.letter");
    run("UPDATE campaign.letter SET state = 'ready' WHERE letter = " + letter);
    run(
        "INSERT INTO campaign.outbox (book, kind, subject, generation, state)"
            + " SELECT book, 'letter', letter, 1, 'doubt' FROM campaign.letter WHERE letter = "
            + letter);
    keeping().clean(TODAY);
    assertThat(row("SELECT sealed IS NULL FROM campaign.letter WHERE letter = " + letter))
        .isEqualTo("t");
    assertThat(awaited("fay@mail.example", "could not be handed over").getSubject())
        .isEqualTo("A message from us");
  }

  @Test
  void switched_off_for_now_it_takes_nothing_and_keeps_what_was_typed() throws Exception {
    run("INSERT INTO campaign.shed VALUES ('letters', true)");
    try {
      WriteRoom.QueueState state = site.part(WriteRoom.QueueState.class);
      SigningSite.until(() -> state.now().equals("paused"));
      assertThat(site.post(CAMPAIGN + "/write", form("letter")).body())
          .contains("mailto:", "paused")
          .doesNotContain("let us send it");
      HttpResponse<String> answer = hand("gil@mail.example");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("300");
      assertThat(answer.body()).contains("Because I care.", "gil@mail.example");
      assertThat(site.get("/i/lines").statusCode()).isEqualTo(200);
    } finally {
      run("DELETE FROM campaign.shed");
      SigningSite.until(() -> site.part(WriteRoom.QueueState.class).now().equals("open"));
    }
  }

  @Test
  void when_a_campaign_is_over_nothing_of_its_letters_is_left() throws Exception {
    Books books = site.part(Books.class);
    CampaignStore store = site.part(CampaignStore.class);
    Book book = books.of("over");
    int wording = new Wordings(store).number(Wordings.Place.LETTER, Language.EN, "I ask.");
    site.part(LetterQueue.class)
        .take(
            book,
            new Handed(
                "Hal",
                new MailAddress("hal@mail.example"),
                new MailAddress("x@parliament.example"),
                "A",
                "B"),
            "peer",
            Language.CY,
            new LetterQueue.Agreed(wording, 0),
            TODAY);
    String count = "SELECT count(*) FROM campaign.letter WHERE book = " + book.number();
    assertThat(row(count)).isEqualTo("1");
    books.close("over");
    books.erase("over");
    assertThat(row(count)).isEqualTo("0");
    assertThat(row("SELECT count(*) FROM campaign.outbox WHERE book = " + book.number()))
        .isEqualTo("0");
  }

  @Test
  void it_is_open_only_with_a_mail_server_and_with_real_members() {
    Flags flags = site.part(Flags.class);
    for (QueueSettings.Queue queue : QueueSettings.Queue.values()) {
      assertThat(new QueueSettings(queue, false, false).state(flags).now())
          .as("into a folder no letter is sent")
          .isEmpty();
    }
    assertThat(new QueueSettings(QueueSettings.Queue.ON, true, true).state(flags).now()).isEmpty();
    assertThat(new QueueSettings(QueueSettings.Queue.ON, true, false).state(flags).now())
        .isEqualTo("open");
    assertThat(new QueueSettings(QueueSettings.Queue.OFF, true, false).state(flags).now())
        .isEmpty();
  }
}
