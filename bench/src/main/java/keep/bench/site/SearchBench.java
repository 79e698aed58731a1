package keep.bench.site;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import keep.finder.Finder;
import keep.finder.Query;

/// The search without a script: a form sent by POST, one after the other, and the time to the whole
/// answer; then the engine alone. The limit is the same client and bytes as many, served by a loop
/// that only reads a request and writes a finished answer ([RawPage]).
///
/// Argument: how many searches (3000).
public final class SearchBench {
  private static final int SEARCHES = 3000;
  private static final int WARM = 1500;
  private static final int ENGINE = 20_000;
  private static final List<String> PLACES =
      List.of("Oxford", "yng Nghaerdydd", "OX1 2AB", "Newport", "Birmingam", "York", "Xyzzy", "E8");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private SearchBench() {}

  public static void main(String[] args) throws Exception {
    int searches = args.length > 0 ? Integer.parseInt(args[0]) : SEARCHES;
    try (PublicSiteProcess site = PublicSiteProcess.start()) {
      URI page = site.address().resolve("/i/find");
      run(page, WARM);
      long[] nanos = run(page, searches);
      byte[] body = ask(page, PLACES.getFirst()).body();
      String head = "HTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n\r\n";
      byte[] answer = new byte[head.length() + body.length];
      System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, answer, 0, head.length());
      System.arraycopy(body, 0, answer, head.length(), body.length);
      long[] raw;
      try (RawPage limit = RawPage.serving(answer)) {
        run(limit.address(), WARM);
        raw = run(limit.address(), searches);
      }
      System.out.printf(
          Locale.ROOT,
          "{\"name\":\"searches\",\"unit\":\"ms\",\"median\":%.3f,\"p99\":%.3f,\"limit_median\":%.3f,"
              + "\"limit_p99\":%.3f,\"ratio\":%.2f,\"engine_per_second\":%.0f,\"searches\":%d,"
              + "\"bytes\":%d,\"machine\":\"%d processors, Java %s\"}%n",
          at(nanos, 0.5),
          at(nanos, 0.99),
          at(raw, 0.5),
          at(raw, 0.99),
          at(nanos, 0.5) / at(raw, 0.5),
          engine(),
          searches,
          body.length,
          Runtime.getRuntime().availableProcessors(),
          Runtime.version());
    }
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) (sorted.length * share)] / 1e6;
  }

  private static long[] run(URI page, int searches) throws Exception {
    long[] nanos = new long[searches];
    for (int at = 0; at < searches; at++) {
      long start = System.nanoTime();
      ask(page, PLACES.get(at % PLACES.size()));
      nanos[at] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return nanos;
  }

  private static HttpResponse<byte[]> ask(URI page, String place) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(page)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "place=" + URLEncoder.encode(place, StandardCharsets.UTF_8)))
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  /// Searches a second of the engine alone, on one thread.
  private static double engine() {
    Finder finder = Finder.load();
    LocalDateTime when = LocalDateTime.of(2026, 11, 28, 12, 0);
    long lines = 0;
    long start = 0;
    for (int at = -ENGINE / 4; at < ENGINE; at++) {
      if (at == 0) {
        start = System.nanoTime();
      }
      lines +=
          finder
              .search(Query.of(PLACES.get(Math.floorMod(at, PLACES.size())), when))
              .lines()
              .size();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (lines == 0) {
      throw new IllegalStateException("an answer without a line");
    }
    return ENGINE / seconds;
  }
}
