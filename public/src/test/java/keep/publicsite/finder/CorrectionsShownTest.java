package keep.publicsite.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import keep.finder.Directory;
import keep.finder.care.CareField;
import keep.finder.care.CareJournal;
import keep.publicsite.PublicSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class CorrectionsShownTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String NUMBER = "01632 960 123";
  private final Directory shipped = Directory.load();

  @TempDir private Path folder;
  private ConfigurableApplicationContext site;

  @BeforeEach
  void open() {
    site =
        PublicSite.start(
            0,
            Map.of(
                "keep.exit.to", "http://weather.example/", "keep.finder.folder", folder.toString()),
            FinderConfiguration.class);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private int propose(Map<CareField, String> changes) throws Exception {
    CareJournal journal = new CareJournal(folder);
    String code = journal.invite(shipped, "rctn", "Ann Smith", Instant.now());
    return journal.propose(shipped, code, "Cath Jones", changes, Instant.now());
  }

  private void accept(int number) throws Exception {
    new CareJournal(folder).judge(number, true, "Beth Evans", "", Instant.now());
  }

  private HttpRequest.Builder request(String path) {
    String port = Objects.requireNonNull(site.getEnvironment().getProperty("local.server.port"));
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Accept", "text/html, application/json");
  }

  private String get(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private String searched() throws IOException, InterruptedException {
    return searched("Gateshead");
  }

  private String searched(String place) throws IOException, InterruptedException {
    HttpRequest search =
        request("/i/find")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("place=" + place))
            .build();
    return CLIENT.send(search, HttpResponse.BodyHandlers.ofString()).body();
  }

  private String file() throws IOException, InterruptedException {
    String page = get("/i/find");
    int from = page.indexOf("data-file=\"") + "data-file=\"".length();
    return page.substring(from, page.indexOf('"', from));
  }

  @Test
  void an_accepted_number_stands_in_the_search_on_the_page_and_in_the_browsers_file()
      throws Exception {
    int number = propose(Map.of(CareField.PHONE, NUMBER));
    String before = file();
    assertThat(searched()).contains("/i/centre/rctn").doesNotContain(NUMBER);
    assertThat(get(before)).doesNotContain(NUMBER);
    assertThat(get("/i/centres")).contains("confirmed within six months: 0.");

    accept(number);

    assertThat(searched()).contains(NUMBER);
    assertThat(get("/i/centre/rctn")).contains(NUMBER, "Confirmed with the centre on");
    assertThat(file()).isNotEqualTo(before);
    assertThat(get(file())).contains(NUMBER);
    assertThat(get("/i/centres")).contains("confirmed within six months: 1.");
  }

  @Test
  void a_centre_that_says_it_has_closed_is_explained_and_offered_nowhere() throws Exception {
    accept(propose(Map.of(CareField.CLOSED, "2026-11")));

    assertThat(get("/i/centre/rctn")).contains("has closed").doesNotContain("place__tel");
    assertThat(searched()).doesNotContain("href=\"/i/centre/rctn\"");
    assertThat(get("/i/centres")).doesNotContain("/i/centre/rctn");
  }

  @Test
  void a_table_of_sectors_that_is_laid_down_counts_at_once_and_a_broken_one_never()
      throws Exception {
    assertThat(searched("NP167AA")).contains("0808 80 10 800");
    assertThat(get("/i/find")).doesNotContain("data-sectors");

    Path table = folder.resolve("sectors.txt");
    Files.writeString(
        table, "keep-sectors 1\n# source: made up\nNP16 7\t51.667\t-2.672\tE\t10\t0\n");

    assertThat(searched("NP167AA")).contains("0808 500 2222").doesNotContain("0808 80 10 800");
    String page = get("/i/find");
    int from = page.indexOf("data-sectors=\"") + "data-sectors=\"".length();
    assertThat(get(page.substring(from, page.indexOf('"', from))))
        .startsWith("{\"NP16\":[[7,51667,-2672,");
    Files.writeString(table, "broken");
    Files.setLastModifiedTime(table, java.nio.file.attribute.FileTime.fromMillis(1));
    assertThat(searched("NP167AA")).contains("0808 80 10 800");
  }

  @Test
  void a_damaged_journal_leaves_the_pages_open() throws Exception {
    Files.writeString(folder.resolve("care.journal"), "00000000 {}\n00000000 {}\n");

    assertThat(searched()).contains("/i/centre/rctn", "0808 500 2222");
  }
}
