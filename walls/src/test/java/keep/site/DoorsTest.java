package keep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import keep.site.doors.ExitRoom;
import keep.site.doors.SafetyHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Headers, hosts, neighbours, exits and error pages, over HTTP.
class DoorsTest {
  private static final String PAGE = "text/html,application/xhtml+xml";

  @ParameterizedTest
  @EnumSource(SiteKind.class)
  void every_answer_forbids_what_is_inline_foreign_or_framed(SiteKind kind) {
    for (String path : List.of("/", "/cy/i/notes", "/no-such-page", "/exit")) {
      Map<String, List<String>> headers = Sites.get(kind, path, "Accept", PAGE).headers().map();
      assertThat(headers.get("content-security-policy"))
          .as(path)
          .singleElement()
          .asString()
          .startsWith("default-src 'none'")
          .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
          .contains("require-trusted-types-for 'script'", "trusted-types 'none'")
          .doesNotContain("unsafe", "*", "http:", "https:", "data:", "blob:");
      assertThat(headers.get("referrer-policy")).containsExactly("no-referrer");
      assertThat(headers.get("cross-origin-opener-policy")).containsExactly("same-origin");
      assertThat(headers.get("cross-origin-resource-policy")).containsExactly("same-origin");
      assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
      assertThat(headers.get("permissions-policy"))
          .singleElement()
          .asString()
          .contains("geolocation=()", "camera=()");
      assertThat(headers).doesNotContainKeys("server", "x-powered-by");
    }
  }

  @Test
  void no_page_is_kept_and_no_public_page_sets_a_cookie() {
    for (String path : List.of("/", "/i/notes", "/i/lines", "/cy/", "/offline", "/no-such-page")) {
      HttpResponse<String> answer = Sites.get(SiteKind.PUBLIC, path, "Accept", PAGE);
      assertThat(answer.headers().firstValue("cache-control")).as(path).contains("no-store");
      assertThat(answer.headers().firstValue("set-cookie")).as(path).isEmpty();
    }
  }

  @Test
  void plain_http_does_not_claim_tls_and_tls_is_remembered_for_two_years() throws Exception {
    for (boolean tls : List.of(false, true)) {
      MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
      request.setSecure(tls);
      MockHttpServletResponse response = new MockHttpServletResponse();
      new SafetyHeaders(SiteKind.PUBLIC).doFilter(request, response, new MockFilterChain());
      assertThat(response.getHeader("Strict-Transport-Security"))
          .isEqualTo(tls ? "max-age=63072000; includeSubDomains" : null);
    }
  }

  @Test
  void under_one_domain_the_public_exit_leaves_cookies_alone() {
    SiteSettings shared =
        new SiteSettings(
            SiteKind.PUBLIC, "127.0.0.1", "", "http://weather.example/", true, false, false);
    MockHttpServletResponse response = new MockHttpServletResponse();
    new ExitRoom(shared).enter(new MockHttpServletRequest("GET", "/exit"), response);
    assertThat(response.getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
  }

  @Test
  void exit_on_the_public_site_forgets_cache_cookies_and_storage() {
    HttpResponse<String> answer = Sites.get(SiteKind.PUBLIC, "/exit");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location")).contains("http://weather.example/");
    assertThat(answer.headers().firstValue("clear-site-data"))
        .contains("\"cache\", \"cookies\", \"storage\"");
  }

  @Test
  void exit_on_the_work_site_forgets_cache_and_cookies_and_keeps_ciphertext() {
    HttpResponse<String> session = Sites.get(SiteKind.WORK, "/trap/session");
    String cookie = session.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
    HttpResponse<String> answer = Sites.get(SiteKind.WORK, "/exit", "Cookie", cookie);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("clear-site-data")).contains("\"cache\", \"cookies\"");
    assertThat(answer.headers().allValues("set-cookie"))
        .anySatisfy(gone -> assertThat(gone).contains("Expires=Thu, 01 Jan 1970"));
  }

  @ParameterizedTest(name = "{0} from {1} with mode {2} is answered with {3}")
  @CsvSource({
    "GET, same-origin, navigate, 200",
    "GET, none, navigate, 200",
    "GET, cross-site, navigate, 200",
    "GET, same-site, navigate, 403",
    "GET, same-site, no-cors, 403",
    "GET, cross-site, no-cors, 403",
    "GET, cross-site, cors, 403",
    "POST, same-site, navigate, 403",
    "POST, cross-site, navigate, 403",
    "POST, same-origin, navigate, 200",
  })
  void work_endpoints_are_closed_to_neighbours(
      String method, String site, String mode, int expected) {
    HttpResponse<String> answer =
        Sites.send(
            method,
            SiteKind.WORK,
            "/trap/session",
            "Sec-Fetch-Site",
            site,
            "Sec-Fetch-Mode",
            mode,
            "Sec-Fetch-Dest",
            mode.equals("navigate") ? "document" : "empty",
            "Accept",
            PAGE);
    assertThat(answer.statusCode()).isEqualTo(expected);
  }

  @Test
  void a_program_without_fetch_headers_may_write_but_not_under_a_foreign_origin() {
    assertThat(Sites.send("POST", SiteKind.WORK, "/trap/session").statusCode()).isEqualTo(200);
    assertThat(
            Sites.send("POST", SiteKind.WORK, "/trap/session", "Origin", "http://elsewhere.example")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_browser_that_came_by_the_other_loopback_name_is_sent_to_the_right_one() {
    String wrong = Sites.address(SiteKind.WORK).replace("localhost", "127.0.0.1");
    var answer = Raw.get(wrong + "/", "Accept", PAGE);
    assertThat(answer.statusCode()).isEqualTo(307);
    assertThat(answer.headers().firstValue("location"))
        .contains(Sites.address(SiteKind.WORK) + "/");
    assertThat(Raw.get(wrong + "/", "Accept", "application/json").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(SiteKind.class)
  void an_error_page_carries_the_lines_to_call_and_the_exit(SiteKind kind) {
    for (String language : List.of("", "/cy")) {
      HttpResponse<String> answer = Sites.get(kind, language + "/no-such-page", "Accept", PAGE);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body())
          .contains(
              "tel:999",
              "tel:08085002222",
              "href=\"/exit\"",
              "lang=\"" + (language.isEmpty() ? "en-GB" : "cy"))
          .doesNotContain("no-such-page\"", "404");
    }
  }

  @Test
  void a_fault_is_answered_with_a_page_and_says_nothing_of_its_cause() {
    HttpResponse<String> answer = Sites.get(SiteKind.WORK, "/trap/broken", "Accept", PAGE);
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .contains("tel:999", "href=\"/exit\"")
        .doesNotContain("Heron", "Exception");
  }

  @Test
  void a_database_that_is_away_is_answered_with_a_page_that_says_to_try_again() {
    HttpResponse<String> answer = Sites.get(SiteKind.WORK, "/trap/busy", "Accept", PAGE);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("retry-after")).contains("60");
    assertThat(answer.body()).contains("Many people are here now", "tel:999", "href=\"/exit\"");
  }

  @ParameterizedTest
  @EnumSource(SiteKind.class)
  void a_request_that_no_application_can_read_gets_the_same_page_and_headers(SiteKind kind)
      throws IOException {
    URI site = URI.create(Sites.address(kind));
    for (String path : List.of("/%zz", "/a?" + "a".repeat(20_000), "/assets/..%2f..%2fx")) {
      try (Socket socket = new Socket(site.getHost(), site.getPort())) {
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer)
            .startsWith("HTTP/1.1 400")
            .contains("tel:999", "tel:08085002222", "href=\"/exit\"", "Cache-Control: no-store")
            .contains("Content-Security-Policy: default-src 'none'")
            .doesNotContain("<style", "Tomcat");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(SiteKind.class)
  void titles_of_quiet_pages_say_nothing(SiteKind kind) {
    for (String path : List.of("/i/notes", "/i/online", "/i/lines", "/no-such-page", "/offline")) {
      assertThat(Sites.get(kind, path, "Accept", PAGE).body())
          .as(path)
          .contains("<title>Information - Keep</title>");
      assertThat(Sites.get(kind, "/cy" + path, "Accept", PAGE).body())
          .as(path)
          .contains("<title>Gwybodaeth - Keep</title>");
    }
  }

  @ParameterizedTest
  @EnumSource(SiteKind.class)
  void every_page_links_to_itself_in_the_other_language(SiteKind kind) {
    for (String path : Pages.of(kind)) {
      assertThat(Sites.get(kind, Language.EN.address(path), "Accept", PAGE).body())
          .as(path)
          .satisfies(body ->
              assertThat(
                      body.contains("href=\"" + Language.CY.address(path) + "\"")
                          || path.contains("trouble"))
                  .isTrue());
    }
  }

  @Test
  void assets_carry_the_integrity_that_the_page_demands() {
    String page = Sites.get(SiteKind.PUBLIC, "/").body();
    var tags =
        java.util.regex.Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\" integrity=\"([^\"]+)\"")
            .matcher(page)
            .results()
            .toList();
    assertThat(tags).hasSizeGreaterThanOrEqualTo(2);
    tags.forEach(tag ->
        assertThat(Raw.integrity(Sites.address(SiteKind.PUBLIC) + tag.group(1)))
            .isEqualTo(tag.group(2)));
  }
}
