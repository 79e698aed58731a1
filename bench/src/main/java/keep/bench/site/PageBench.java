package keep.bench.site;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Asks one page again and again over eight connections kept open, on the machine that serves it,
/// and prints pages a second and the time to the whole answer. Client and server share the cores,
/// so the figures are a lower bound. The limit is the same client and the same bytes, served by a
/// loop that only reads a request and writes a finished answer ([RawPage]).
///
/// Arguments: the address, such as `http://127.0.0.1:8081/`, and how many seconds (10). Without an
/// address it starts the public site of this build, asks its first page, and stops it.
public final class PageBench {
  private static final int CONNECTIONS = 8;
  private static final int WARM_SECONDS = 5;
  private static final int SECONDS = 10;

  private PageBench() {}

  public static void main(String[] args) throws Exception {
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : SECONDS;
    if (args.length > 0) {
      measure(URI.create(args[0]), seconds);
    } else {
      try (PublicSiteProcess site = PublicSiteProcess.start()) {
        measure(site.address(), seconds);
      }
    }
  }

  private static void measure(URI page, int seconds) throws Exception {
    run(page, WARM_SECONDS);
    long[] nanos = run(page, seconds);
    long[] raw;
    try (RawPage limit = RawPage.serving(answer(page))) {
      run(limit.address(), 1);
      raw = run(limit.address(), Math.max(2, seconds / 2));
    }
    double value = (double) nanos.length / seconds;
    double limit = (double) raw.length / Math.max(2, seconds / 2);
    System.out.printf(
        Locale.ROOT,
        "{\"name\":\"pages\",\"value\":%.0f,\"unit\":\"pages/s\",\"limit\":%.0f,\"ratio\":%.2f,"
            + "\"median_ms\":%.3f,\"p99_ms\":%.3f,\"page\":\"%s\",\"connections\":%d,"
            + "\"machine\":\"%s %s, %d processors, Java %s\"}%n",
        value,
        limit,
        limit / value,
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) (nanos.length * 0.99)] / 1e6,
        page.getPath(),
        CONNECTIONS,
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
  }

  /// One whole answer of the page, head and body, as it came over the wire.
  private static byte[] answer(URI page) throws IOException {
    try (Socket socket = new Socket(page.getHost(), page.getPort())) {
      socket.getOutputStream().write(request(page, "close"));
      return socket.getInputStream().readAllBytes();
    }
  }

  private static long[] run(URI page, int seconds) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Callable<long[]>> all = new ArrayList<>();
    for (int at = 0; at < CONNECTIONS; at++) {
      all.add(() -> ask(page, end));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      List<long[]> parts = new ArrayList<>();
      for (Future<long[]> part : threads.invokeAll(all)) {
        parts.add(part.get());
      }
      return parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }
  }

  private static long[] ask(URI page, long end) throws IOException {
    byte[] request = request(page, "keep-alive");
    List<Long> times = new ArrayList<>();
    try (Socket socket = new Socket(page.getHost(), page.getPort())) {
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      InputStream in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
      while (System.nanoTime() < end) {
        long start = System.nanoTime();
        out.write(request);
        skipAnswer(in);
        times.add(System.nanoTime() - start);
      }
    }
    return times.stream().mapToLong(Long::longValue).toArray();
  }

  private static byte[] request(URI page, String connection) {
    return ("GET "
            + page.getPath()
            + " HTTP/1.1\r\nHost: "
            + page.getAuthority()
            + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\nConnection: "
            + connection
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /// Reads one whole answer, which must be a page with a length.
  private static void skipAnswer(InputStream in) throws IOException {
    String status = line(in);
    if (!status.contains(" 200")) {
      throw new IOException("not a page: " + status);
    }
    int length = -1;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    if (length < 0) {
      throw new IOException("an answer without a length");
    }
    in.skipNBytes(length);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int letter = in.read(); letter != '\n'; letter = in.read()) {
      if (letter < 0) {
        throw new IOException("the connection ended");
      }
      if (letter != '\r') {
        line.append((char) letter);
      }
    }
    return line.toString();
  }
}
