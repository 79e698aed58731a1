package keep.ledger.append;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Something at a witness's address that is no honest witness.
final class OddWitness implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);

  private OddWitness(int status, String body, String shown, boolean silent) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            exchange.getRequestBody().readAllBytes();
            if (silent) {
              closed.await();
            }
            boolean get = exchange.getRequestMethod().equals("GET");
            byte[] answer = (get ? shown : body).getBytes(StandardCharsets.UTF_8);
            int code = !get ? status : shown.isEmpty() ? 404 : 200;
            exchange.sendResponseHeaders(code, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    server.start();
  }

  /// Answers every request alike.
  ///
  /// @param shown what it shows to monitors; empty for nothing
  static OddWitness saying(int status, String body, String shown) throws IOException {
    return new OddWitness(status, body, shown, false);
  }

  /// Takes every request and answers none.
  static OddWitness silent() throws IOException {
    return new OddWitness(200, "", "", true);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.close();
  }
}
