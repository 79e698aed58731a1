package keep.publicsite.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import keep.publicsite.PublicSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/// The standard's addresses, asked over HTTP as a program of another site would.
class RecordsRoomTest {
  private static final ConfigurableApplicationContext SITE =
      PublicSite.start(
          0, Map.of("keep.exit.to", "http://weather.example/"), ExchangeConfiguration.class);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @AfterAll
  static void close() {
    SITE.close();
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    String port = Objects.requireNonNull(SITE.getEnvironment().getProperty("local.server.port"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void a_list_is_open_to_every_site_and_cached_by_anyone() throws Exception {
    HttpResponse<String> list = get("/services?per_page=5", "Origin", "https://elsewhere.example");

    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.body()).startsWith("{\"total_items\":").contains("\"contents\":[");
    assertThat(header(list, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(list, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(header(list, "Cache-Control")).isEqualTo("public, max-age=300");
    assertThat(header(list, "Content-Type")).startsWith("application/json");
    assertThat(list.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void what_did_not_change_is_not_sent_again() throws Exception {
    String tag = header(get("/services"), "ETag");

    HttpResponse<String> again = get("/services", "If-None-Match", tag);

    assertThat(tag).isNotEmpty();
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void a_record_a_wrong_parameter_a_closed_centre_and_an_unknown_one_answer_in_json()
      throws Exception {
    assertThat(get("/services/rctn").statusCode()).isEqualTo(200);
    assertThat(get("/services?page=0").statusCode()).isEqualTo(400);
    assertThat(get("/services?page=0").body()).contains("\"error\":\"bad-parameter\"");
    assertThat(get("/services/savana").statusCode()).isEqualTo(410);
    assertThat(get("/services/nobody").statusCode()).isEqualTo(404);
    assertThat(get("/services/nobody").body()).contains("\"error\":\"not-found\"");
  }

  @Test
  void pages_for_people_stay_closed_to_other_sites() throws Exception {
    HttpResponse<String> page = get("/offline");

    assertThat(header(page, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(header(page, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
  }
}
