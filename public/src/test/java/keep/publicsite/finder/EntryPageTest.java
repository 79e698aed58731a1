package keep.publicsite.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import keep.finder.Directory;
import keep.finder.care.CareField;
import keep.finder.care.CareJournal;
import keep.finder.care.Happening;
import keep.publicsite.PublicSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/// The page on which a centre goes through its own entry, from the code to what everybody sees.
@ExtendWith(OutputCaptureExtension.class)
class EntryPageTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String NUMBER = "01632 960 123";
  private static final Directory SHIPPED = Directory.load();

  @TempDir private static Path folder;
  private static ConfigurableApplicationContext site;

  @BeforeAll
  static void open() {
    site =
        PublicSite.start(
            0,
            Map.of(
                "keep.exit.to", "http://weather.example/", "keep.finder.folder", folder.toString()),
            FinderConfiguration.class);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @AfterEach
  void forget() throws IOException {
    Files.deleteIfExists(folder.resolve("care.journal"));
  }

  private static String code(String centre) throws Exception {
    return new CareJournal(folder).invite(SHIPPED, centre, "Ann Smith", Instant.now());
  }

  private static HttpRequest.Builder request(String path) {
    String port = Objects.requireNonNull(site.getEnvironment().getProperty("local.server.port"));
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Accept", "text/html");
  }

  private static HttpResponse<String> send(String path, Map<String, String> fields)
      throws Exception {
    String body =
        fields.entrySet().stream()
            .map(each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return CLIENT.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static Map<String, String> changed(String code, String phone) {
    return Map.of(
        "code",
        code,
        "name",
        "Cath Jones",
        "say",
        "changes",
        "phone",
        phone,
        "groups",
        "women",
        "medical",
        "yes");
  }

  @Test
  void a_code_opens_the_entry_and_what_is_sent_waits_for_a_second_person(CapturedOutput output)
      throws Exception {
    String code = code("rctn");
    HttpResponse<String> opened =
        send("/i/entry", Map.of("code", code.toLowerCase(java.util.Locale.ROOT)));
    assertThat(opened.statusCode()).isEqualTo(200);
    assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(opened.body())
        .contains("value=\"rapecrisis.org.uk/find-a-centre/", "<title>Information - Keep</title>");

    HttpResponse<String> sent = send("/i/entry", changed(code, NUMBER));
    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(sent.body()).contains("Your changes are with us.").doesNotContain(code);

    CareJournal journal = new CareJournal(folder);
    Happening.Proposed waits = journal.pending().getFirst();
    assertThat(waits.centre()).isEqualTo("rctn");
    assertThat(waits.by()).isEqualTo("Cath Jones");
    assertThat(waits.after())
        .containsEntry(CareField.PHONE, NUMBER)
        .containsEntry(CareField.MEDICAL, "yes")
        .doesNotContainKeys(CareField.WEBSITE, CareField.AREA);
    journal.judge(waits.number(), true, "Beth Evans", "", Instant.now());
    String shown =
        CLIENT.send(request("/i/centre/rctn").build(), HttpResponse.BodyHandlers.ofString()).body();
    assertThat(shown).contains(NUMBER, "Confirmed with the centre on").doesNotContain("Cath Jones");
    assertThat(output.getAll()).doesNotContain(code, "Cath Jones", NUMBER);
  }

  @Test
  void right_as_it_stands_needs_no_field_and_changes_nothing() throws Exception {
    String code = code("rctn");
    Map<String, String> right = Map.of("code", code, "name", "Cath Jones", "say", "right");

    assertThat(send("/cy/i/entry", right).body()).contains("Dywedoch fod y cofnod yn gywir");

    assertThat(new CareJournal(folder).pending().getFirst().after()).isEmpty();
  }

  @Test
  void a_code_that_never_was_was_used_or_is_too_old_gets_one_answer_that_names_no_centre()
      throws Exception {
    String used = code("rctn");
    send("/i/entry", Map.of("code", used, "name", "Cath Jones", "say", "right"));
    String old =
        new CareJournal(folder)
            .invite(SHIPPED, "rctn", "Ann Smith", Instant.now().minus(Duration.ofDays(15)));
    List<String> answers =
        List.of(
            send("/i/entry", Map.of("code", used)).body().replace(used, "CODE"),
            send("/i/entry", Map.of("code", old)).body().replace(old, "CODE"),
            send("/i/entry", Map.of("code", "ABC")).body().replace("\"ABC\"", "\"CODE\""));

    assertThat(answers).allSatisfy(answer -> assertThat(answer).contains("Ask for a new one"));
    assertThat(answers.stream().distinct()).hasSize(1);
    assertThat(answers.getFirst()).doesNotContain("Tyneside", "rctn");
    assertThat(send("/i/entry", changed(used, NUMBER)).statusCode()).isEqualTo(422);
    assertThat(new CareJournal(folder).pending()).hasSize(1);
  }

  @Test
  void what_cannot_stand_is_told_beside_its_field_and_nothing_typed_is_lost() throws Exception {
    String code = code("rctn");
    HttpResponse<String> answer =
        send(
            "/i/entry",
            Map.of(
                "code",
                code,
                "say",
                "changes",
                "name",
                "",
                "phone",
                "09069 123456",
                "waiting",
                "About six months <b>"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "Error:",
            "href=\"#phone\"",
            "href=\"#name\"",
            "href=\"#waiting\"",
            "value=\"09069 123456\"",
            "About six months &lt;b",
            code);
    assertThat(new CareJournal(folder).pending()).isEmpty();
    assertThat(send("/i/entry", Map.of("code", code)).statusCode()).isEqualTo(200);
  }

  @Test
  void changes_that_change_nothing_are_told() throws Exception {
    String code = code("rsvp");
    Map<String, String> same =
        Map.of("code", code, "name", "Cath Jones", "say", "changes", "area", " Birmingham\r\n");

    assertThat(send("/i/entry", same).body()).contains("Nothing is changed.");
    assertThat(new CareJournal(folder).centreOf(code, Instant.now())).contains("rsvp");
  }

  @Test
  void a_damaged_journal_keeps_what_was_typed_and_says_when_to_come_back() throws Exception {
    String code = code("rctn");
    Files.writeString(folder.resolve("care.journal"), "00000000 {}\n00000000 {}\n");

    HttpResponse<String> answer = send("/i/entry", changed(code, NUMBER));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("What you typed is still here", NUMBER, code);
  }

  @Test
  void another_site_cannot_send_the_form() throws Exception {
    HttpRequest foreign =
        request("/i/entry")
            .header("Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();

    assertThat(CLIENT.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(403);
  }
}
