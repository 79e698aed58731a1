package keep.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import keep.trial.ServerProcess;
import keep.trial.TestFolders;
import org.junit.jupiter.api.Test;

/// Both programs with small heaps, and forty requests of people who have shown nothing: afterwards
/// every help page answers, no process ended, and nothing that was sent stands in any file.
class HostileTest {
  private static final String WORD = "heronpudding";
  private static final int MIB = 1 << 20;
  private static final List<String> HELP =
      List.of(
          "/",
          "/i/notes",
          "/i/online",
          "/i/lines",
          "/i/find",
          "/i/call",
          "/i/centres",
          "/cy/i/lines");
  private static final String SIGN = "/campaign/keep-counselling-confidential/sign";
  private static final String WRITE = "/campaign/keep-counselling-confidential/write";
  private final HttpClient http = HttpClient.newHttpClient();
  private int port;

  @Test
  void after_forty_hostile_requests_every_help_page_answers() throws Exception {
    Path home = TestFolders.fresh();
    int open = ServerProcess.freePort();
    int work = ServerProcess.freePort();
    Process publicSite =
        ServerProcess.start(
            "keep.publicsite.KeepPublic",
            home,
            "--keep.public.port=" + open,
            "--keep.database=beside",
            "--keep.campaign.limit=0");
    Process workRooms = ServerProcess.start("keep.work.KeepWork", home, "--server.port=" + work);
    try {
      await(work, "/health");
      await(open, "/i/notes");
      int sent = 0;
      for (int target : new int[] {work, open}) {
        port = target;
        sent += heavy();
        sent += malformed();
        sent += strange();
        sent += held();
      }
      assertThat(sent).isGreaterThanOrEqualTo(40);
      for (String page : HELP) {
        assertThat(status(open, page)).as(page).isEqualTo(200);
      }
      assertThat(status(work, "/health")).isEqualTo(200);
      port = work;
      assertThat(large()).as("the memory for large bodies is back").startsWith("HTTP/1.1 400");
      assertThat(publicSite.isAlive()).as("the public site did not end").isTrue();
      assertThat(workRooms.isAlive()).as("the work rooms did not end").isTrue();
    } finally {
      publicSite.destroy();
      workRooms.destroy();
      publicSite.waitFor(1, TimeUnit.MINUTES);
      workRooms.waitFor(1, TimeUnit.MINUTES);
    }
    assertThat(Files.readString(home.resolve("log"))).doesNotContain("OutOfMemory");
    assertThat(filesWith(home)).as("files that hold what was sent").isEmpty();
    TestFolders.delete(home);
  }

  /// Large and deep bodies, to every place that takes one, several at once.
  private int heavy() throws Exception {
    List<Thread> all = new ArrayList<>();
    for (String path :
        List.of("/notes", "/deposits", "/grants", "/matters/AAAAAAAAAAAAAAAAAAAAAA/acts")) {
      for (String piece : List.of("{},", "[[],", "{\"" + WORD + "\":1},")) {
        all.add(
            Thread.ofVirtual()
                .start(() -> quietly(path, "application/json", "[", piece, 23 * MIB)));
      }
    }
    all.add(
        Thread.ofVirtual()
            .start(() -> quietly("/policies", "application/json", "[", "{},", 4 * MIB)));
    all.add(
        Thread.ofVirtual()
            .start(() ->
                quietly(SIGN, "application/x-www-form-urlencoded", "", WORD + "=1&", 8 * MIB)));
    for (Thread each : all) {
      each.join();
    }
    return all.size();
  }

  /// The largest body that is no hostile one: a single text.
  private String large() throws IOException {
    String text = "a".repeat(20 * MIB);
    String body = "{\"deposit\":\"" + text + "\"}";
    try (Socket socket = new Socket("127.0.0.1", port)) {
      write(
          socket,
          ("POST /deposits HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n"
                  + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n")
              .formatted(port, body.length()));
      write(socket, body);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private int malformed() throws Exception {
    int sent = 0;
    for (String path : List.of(SIGN, WRITE, "/i/find", "/i/entry", "/cards")) {
      for (String bad : List.of("%", "%C3%28", "%00")) {
        quietly(
            path,
            "application/x-www-form-urlencoded",
            "name=" + WORD + bad + "&" + bad + "=" + WORD,
            "",
            0);
        sent++;
      }
    }
    return sent;
  }

  /// Addresses and heads that no browser sends.
  private int strange() throws IOException {
    List<String> heads =
        List.of(
            "GET /" + WORD + ";a=1 HTTP/1.1\r\n",
            "GET /i/notes;" + WORD + "=%FF HTTP/1.1\r\n",
            "GET /?" + WORD + "=% HTTP/1.1\r\n",
            "GET /" + WORD + "\u0001 HTTP/1.1\r\n",
            WORD + " / HTTP/1.1\r\n",
            "GET / HTTP/1.1\r\n" + WORD + "\u0000: 1\r\n",
            "GET / HTTP/1.1\r\nCookie: " + WORD + "=\u0001;;=\"\r\n",
            "GET /" + WORD.repeat(3000) + " HTTP/1.1\r\n",
            "POST /notes HTTP/1.1\r\nContent-Length: " + WORD + "\r\n");
    for (String head : heads) {
      raw(head + "Host: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n");
    }
    return heads.size();
  }

  /// Connections that send many forms and read nothing, and one that never ends its body.
  private int held() throws IOException {
    String form = "name=" + WORD + "&email=nobody";
    String head =
        "POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n";
    List<Socket> sockets = new ArrayList<>();
    for (int at = 0; at < 4; at++) {
      Socket socket = new Socket("127.0.0.1", port);
      sockets.add(socket);
      socket.setReceiveBufferSize(1024);
      StringBuilder all = new StringBuilder();
      for (int each = 0; each < 40; each++) {
        all.append(head.formatted(SIGN, port, form.length())).append(form);
      }
      write(socket, all.toString());
    }
    Socket slow = new Socket("127.0.0.1", port);
    sockets.add(slow);
    write(slow, head.formatted(SIGN, port, 200_000) + form);
    // They are still there while pages are asked for.
    if (port != 0) {
      try {
        HttpResponse<Void> meanwhile =
            http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + SIGN))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .timeout(Duration.ofSeconds(30))
                    .POST(HttpRequest.BodyPublishers.ofString("name=Ann&email=x"))
                    .build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(meanwhile.statusCode()).as("others are answered").isIn(422, 404);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    for (Socket socket : sockets) {
      socket.close();
    }
    return sockets.size();
  }

  private void quietly(String path, String type, String begin, String piece, int length) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      byte[] first = begin.getBytes(StandardCharsets.ISO_8859_1);
      byte[] more = piece.getBytes(StandardCharsets.ISO_8859_1);
      long total =
          first.length + (more.length == 0 ? 0 : (long) length / more.length * more.length);
      out.write(
          ("POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/html\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n")
              .formatted(path, port, type, total)
              .getBytes(StandardCharsets.ISO_8859_1));
      out.write(first);
      ByteArrayOutputStream many = new ByteArrayOutputStream();
      for (int at = 0; at < 4096; at++) {
        many.write(more);
      }
      long left = total - first.length;
      while (left > 0) {
        int now = (int) Math.min(left, many.size());
        out.write(many.toByteArray(), 0, now);
        left -= now;
      }
      out.flush();
      socket.getInputStream().readAllBytes();
    } catch (IOException refused) {
      // What is too much may be cut off.
    }
  }

  private void raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      write(socket, request);
      socket.getInputStream().readAllBytes();
    } catch (SocketTimeoutException | java.net.SocketException cut) {
      // Cut off is an answer too.
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private void await(int where, String path) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (status(where, path) != 200) {
      assertThat(System.nanoTime()).as("it starts").isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private int status(int where, String path) throws InterruptedException {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + where + path))
                  .timeout(Duration.ofSeconds(30))
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException nobody) {
      return -1;
    }
  }

  private static List<Path> filesWith(Path home) throws IOException {
    byte[] word = WORD.getBytes(StandardCharsets.US_ASCII);
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
            .contains(new String(word, StandardCharsets.US_ASCII))) {
          found.add(home.relativize(file));
        }
      }
    }
    return found;
  }
}
