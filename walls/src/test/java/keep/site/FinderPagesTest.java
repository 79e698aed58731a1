package keep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keep.finder.Finder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The search without a script: a form by POST, answered from memory. The same scripted searches
/// run through the engine itself and through the browser's.
@ExtendWith(OutputCaptureExtension.class)
class FinderPagesTest {
  private static final Path VECTORS = Path.of("../vectors/finder");
  private static final Path OLD_NUMBERS =
      Path.of("../finder/src/test/resources/keep/finder/old-numbers.csv");
  private static final Pattern CENTRE = Pattern.compile("href=\"/i/centre/([a-z-]+)\"");
  private static final Pattern PICK = Pattern.compile("name=\"place\" value=\"([^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int SEARCHES = 1000;

  static Stream<Path> searches() throws IOException {
    try (Stream<Path> files = Files.list(VECTORS)) {
      return files.sorted().toList().stream();
    }
  }

  /// Searches that name a nation have no field for it on the page: the visitor picks instead.
  @ParameterizedTest
  @MethodSource("searches")
  void a_scripted_search_is_answered_alike_without_a_script(Path file) throws Exception {
    JsonNode one = JsonMapper.shared().readTree(file.toFile());
    String place =
        one.get("search").has("nation")
            ? one.get("understood").asString()
            : one.get("search").get("place").asString();
    String html = send(place, one.get("search"));
    assertThat(shown(html).stream().limit(3).toList()).isEqualTo(words(one.get("first")));
    assertThat(shown(html)).doesNotContainAnyElementsOf(words(one.get("never")));
    assertThat(picks(html)).isEqualTo(words(one.get("ambiguous")));
    for (JsonNode line : one.get("lines")) {
      assertThat(html).contains(number(line.asString()));
    }
    for (JsonNode line : one.get("not_lines")) {
      assertThat(linesOf(html)).doesNotContain(number(line.asString()));
    }
  }

  private static String number(String line) {
    return Finder.load().directory().line(line).orElseThrow().reach().phone().isEmpty()
        ? "nhs.uk/sarcs"
        : Finder.load().directory().line(line).orElseThrow().reach().phone();
  }

  private static String linesOf(String html) {
    int from = html.indexOf("id=\"lines\"");
    return html.substring(from, html.indexOf("id=\"results\"", from));
  }

  private static List<String> shown(String html) {
    int from = html.indexOf("id=\"places\"");
    return CENTRE
        .matcher(html.substring(from, html.indexOf("</ol>", from)))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static List<String> picks(String html) {
    int from = html.indexOf("id=\"picks\"");
    return PICK.matcher(html.substring(from, html.indexOf("</form>", from)))
        .results()
        .map(match -> match.group(1).replace("&#39;", "'"))
        .toList();
  }

  private static List<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static String send(String place, JsonNode search) throws Exception {
    StringBuilder body = new StringBuilder("place=" + encoded(place));
    for (JsonNode need : search.path("needs")) {
      body.append("&need=").append(need.asString().replaceAll("[^a-z]+", "-"));
    }
    for (JsonNode need : search.path("access")) {
      body.append("&access=")
          .append(need.asString().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
    }
    for (String name : List.of("for", "age", "language")) {
      if (search.has(name)) {
        body.append('&').append(name).append('=').append(encoded(search.get(name).asString()));
      }
    }
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(Sites.address(SiteKind.PUBLIC) + "/i/find"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    return answer.body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void a_thousand_searches_leave_the_place_in_no_log_and_in_no_file(CapturedOutput output)
      throws Exception {
    Instant before = Instant.now().minusSeconds(2);
    String canary = "Zqx" + Long.toString(new Random().nextLong() >>> 1, 36) + "ford";
    JsonNode nothing = JsonMapper.shared().createObjectNode();
    for (int at = 0; at < SEARCHES; at++) {
      String html = send(at % 2 == 0 ? canary : "Oxford " + canary, nothing);
      assertThat(html).contains("0808 500 2222");
    }
    assertThat(output.getAll()).doesNotContain(canary);
    assertThat(written(before, canary)).isEmpty();
  }

  /// Files written since, below this module and in the folder for temporary files of this test run,
  /// that hold the word.
  private static List<Path> written(Instant since, String word) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder :
        List.of(Path.of("target"), Path.of(System.getProperty("java.io.tmpdir", "target")))) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
                throws IOException {
              boolean fresh = facts.lastModifiedTime().compareTo(FileTime.from(since)) > 0;
              if (fresh && facts.isRegularFile() && facts.size() < 20_000_000) {
                byte[] bytes = Files.readAllBytes(file);
                if (new String(bytes, StandardCharsets.ISO_8859_1).contains(word)) {
                  found.add(file);
                }
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return found;
  }

  @Test
  void the_place_typed_stands_in_no_address_and_comes_back_in_the_field_alone() throws Exception {
    String html = send("Amblefrod", JsonMapper.shared().createObjectNode());
    assertThat(html.split("Amblefrod", -1)).hasSize(2);
    assertThat(html).contains("value=\"Amblefrod\"");
    assertThat(Sites.get(SiteKind.PUBLIC, "/i/find?place=Amblefrod", "Accept", "text/html").body())
        .doesNotContain("Amblefrod");
  }

  @Test
  void an_age_that_is_no_number_is_explained_and_nothing_typed_is_lost() throws Exception {
    JsonNode search = JsonMapper.shared().createObjectNode().put("age", "about ten");
    String html = send("Leeds", search);
    assertThat(html)
        .contains("value=\"about ten\"", "value=\"Leeds\"", "There is a problem", "Error:");
  }

  @Test
  void numbers_known_to_be_old_stand_on_no_page_and_in_no_file_for_the_browser()
      throws IOException {
    List<String> old =
        Files.readAllLines(OLD_NUMBERS).stream()
            .filter(line -> line.matches(".*,[0-9 ]+"))
            .map(line -> line.substring(line.indexOf(',') + 1).replace(" ", ""))
            .toList();
    assertThat(old).hasSize(6);
    List<String> paths = new ArrayList<>(Pages.of(SiteKind.PUBLIC));
    Finder.load().directory().ids().forEach(id -> paths.add("/i/centre/" + id));
    String page = Sites.get(SiteKind.PUBLIC, "/i/find", "Accept", "text/html").body();
    paths.add(file(page));
    paths.add(file(Sites.get(SiteKind.PUBLIC, "/cy/i/find", "Accept", "text/html").body()));
    for (String path : paths) {
      HttpResponse<String> answer = Sites.get(SiteKind.PUBLIC, path, "Accept", "text/html");
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(old).as(path).noneMatch(answer.body().replace(" ", "")::contains);
    }
  }

  private static String file(String page) {
    int from = page.indexOf("data-file=\"") + "data-file=\"".length();
    return page.substring(from, page.indexOf('"', from));
  }

  @Test
  void a_closed_centre_is_explained_on_its_own_page_and_listed_nowhere() {
    String own = Sites.get(SiteKind.PUBLIC, "/i/centre/savana", "Accept", "text/html").body();
    assertThat(own).contains("Savana has closed", "0808 500 2222").doesNotContain("place__tel");
    assertThat(Sites.get(SiteKind.PUBLIC, "/i/centres", "Accept", "text/html").body())
        .doesNotContain("Savana", "savana");
  }

  @Test
  void only_the_search_page_may_ask_the_browser_where_it_is() {
    assertThat(policy("/i/find")).contains("geolocation=(self)");
    for (String path : List.of("/i/centres", "/i/call", "/i/lines", "/i/centre/rctn")) {
      assertThat(policy(path)).contains("geolocation=()");
    }
  }

  private static String policy(String path) {
    return Sites.get(SiteKind.PUBLIC, path, "Accept", "text/html")
        .headers()
        .firstValue("Permissions-Policy")
        .orElse("");
  }

  @Test
  void a_title_and_an_address_say_nothing_of_what_stands_on_the_page() {
    for (String path : List.of("/i/find", "/i/centre/rctn", "/i/call", "/i/centres")) {
      String html = Sites.get(SiteKind.PUBLIC, path, "Accept", "text/html").body();
      assertThat(html).contains("<title>Information - Keep</title>");
      assertThat(path.toLowerCase(Locale.ROOT)).doesNotContain("rape", "abuse");
    }
  }
}
