package keep.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import keep.publicsite.PublicSite;
import keep.publicsite.PublicWings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Both sites on free ports, started once for all tests of a JVM.
final class Sites {
  private static final Map<String, String> SETTINGS =
      Map.of("keep.exit.to", "http://weather.example/", "spring.main.banner-mode", "off");
  static final ConfigurableApplicationContext PUBLIC =
      PublicSite.start(0, withLetters(), PublicWings.ALL);
  static final ConfigurableApplicationContext WORK =
      new SpringApplicationBuilder(WorkHouse.class)
          .web(WebApplicationType.SERVLET)
          .run(
              "--server.port=0",
              "--spring.config.name=work",
              "--server.address=127.0.0.1",
              "--server.servlet.session.cookie.http-only=true",
              "--keep.gallery=true",
              "--spring.main.banner-mode=off",
              "--keep.exit.to=http://weather.example/");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private Sites() {}

  /// With letters that leave from here: without a database nothing is ever queued.
  private static Map<String, String> withLetters() {
    Map<String, String> settings = new HashMap<>(SETTINGS);
    settings.put("keep.campaign.letter-queue", "trial");
    settings.put("KEEP_SMTP_URL", "smtp://127.0.0.1:9");
    return settings;
  }

  static String address(SiteKind kind) {
    return switch (kind) {
      case PUBLIC -> "http://127.0.0.1:" + port(PUBLIC);
      case WORK -> "http://localhost:" + port(WORK);
    };
  }

  private static String port(ConfigurableApplicationContext context) {
    return Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
  }

  static HttpResponse<String> get(SiteKind kind, String path, String... headers) {
    return send("GET", kind, path, headers);
  }

  static HttpResponse<String> send(String method, SiteKind kind, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address(kind) + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
