package keep.tools.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `keep serve` as people start it: two processes, of which each is killed with -9 in turn.
class TwoProcessesTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String SIGN = "/campaign/keep-counselling-confidential/sign";
  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  @Test
  void either_may_be_killed_the_other_goes_on_and_the_dead_one_comes_back() throws Exception {
    Path home = Files.createTempDirectory("keep-two-");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
    int work = freePort();
    int open = freePort();
    Process serve = serve(home, work, open);
    try {
      awaitStatus(200, "GET", work, "/health", "");
      awaitStatus(200, "GET", open, "/i/notes", "");
      awaitStatus(303, "POST", open, SIGN, form("one"));
      ProcessHandle firstPublic = only(serve, Site.PUBLIC);
      ProcessHandle firstWork = only(serve, Site.WORK);

      firstPublic.destroyForcibly();
      firstPublic.onExit().get(1, TimeUnit.MINUTES);
      assertThat(status("GET", work, "/health", "")).as("work goes on").isEqualTo(200);
      awaitStatus(200, "GET", open, "/i/notes", "");
      awaitStatus(303, "POST", open, SIGN, form("two"));
      assertThat(only(serve, Site.PUBLIC).pid()).isNotEqualTo(firstPublic.pid());
      assertThat(only(serve, Site.WORK).pid()).as("untouched").isEqualTo(firstWork.pid());

      ProcessHandle secondPublic = only(serve, Site.PUBLIC);
      firstWork.destroyForcibly();
      firstWork.onExit().get(1, TimeUnit.MINUTES);
      assertThat(status("GET", open, "/i/notes", "")).as("help goes on").isEqualTo(200);
      awaitStatus(200, "GET", work, "/health", "");
      assertThat(only(serve, Site.WORK).pid()).isNotEqualTo(firstWork.pid());
      // Its database was started again with it, and may listen elsewhere.
      awaitStatus(303, "POST", open, SIGN, form("three"));
      assertThat(only(serve, Site.PUBLIC).pid()).as("untouched").isEqualTo(secondPublic.pid());
    } finally {
      serve.destroy();
      serve.waitFor(1, TimeUnit.MINUTES);
      delete(home);
    }
  }

  private static Process serve(Path home, int work, int open) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dkeep.home=" + System.getProperty("keep.home"),
                "-cp",
                System.getProperty("java.class.path"),
                "keep.tools.Keep",
                "serve",
                "--port",
                Integer.toString(work),
                "--public-port",
                Integer.toString(open)));
    builder.environment().keySet().removeIf(name -> name.startsWith("KEEP_"));
    builder.environment().put("KEEP_HOME", home.toString());
    builder.environment().put("KEEP_PUBLIC_MEMORY", "160m");
    builder.environment().put("KEEP_WORK_MEMORY", "160m");
    return builder.inheritIO().start();
  }

  /// The one process of a site below `keep serve`.
  private static ProcessHandle only(Process serve, Site site) {
    List<ProcessHandle> found =
        serve
            .children()
            .filter(ProcessHandle::isAlive)
            .filter(child ->
                Stream.of(child.info().arguments().orElse(new String[0]))
                    .anyMatch(site.program()::equals))
            .toList();
    assertThat(found).as(site.said()).hasSize(1);
    return found.getFirst();
  }

  private void awaitStatus(int expected, String method, int port, String path, String body)
      throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int status = status(method, port, path, body);
    while (status != expected && System.nanoTime() < deadline) {
      TimeUnit.MILLISECONDS.sleep(50);
      status = status(method, port, path, body);
    }
    assertThat(status).as(method + " " + path).isEqualTo(expected);
  }

  /// The status of the answer; -1 where nobody listens.
  private int status(String method, int port, String path, String body)
      throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException nobody) {
      return -1;
    }
  }

  private static String form(String who) {
    return "name=A+Person&email=" + who + "%40mail.example&postcode=ZZ1+1AA";
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
