package keep.ledger.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import keep.ledger.witness.WitnessAnswer.KnowsOtherSize;

/// A witness behind HTTP on loopback: `POST /add-checkpoint`, and `GET` for monitors.
public final class WitnessHttp implements AutoCloseable {
  private static final int MOST_DRAINED = 1 << 20;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Witness witness;

  /// Starts to listen.
  ///
  /// @param port 0 for any free one
  /// @throws IOException if the port is taken
  public WitnessHttp(Witness witness, int port) throws IOException {
    this.witness = witness;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /// The port it listens on.
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      boolean asked = path.equals("/add-checkpoint");
      if (!asked && exchange.getRequestMethod().equals("GET")) {
        show(exchange, path.substring(1));
        return;
      }
      if (!asked) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      if (!exchange.getRequestMethod().equals("POST")) {
        exchange.getResponseHeaders().set("Allow", "POST");
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      // One byte more than is allowed, so that too long a body is seen to be too long.
      byte[] body = exchange.getRequestBody().readNBytes(AddCheckpoint.MAX_BYTES + 1);
      WitnessAnswer answer = witness.answer(body);
      // An answer that overtakes its request is lost with the connection; beyond this much it may
      // be.
      exchange.getRequestBody().readNBytes(MOST_DRAINED);
      send(exchange, answer);
    }
  }

  private void show(HttpExchange exchange, String path) throws IOException {
    Optional<byte[]> note;
    try {
      note = witness.shown(path);
    } catch (IOException e) {
      exchange.sendResponseHeaders(503, -1);
      return;
    }
    if (note.isEmpty()) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, note.get().length);
    exchange.getResponseBody().write(note.get());
  }

  private static void send(HttpExchange exchange, WitnessAnswer answer) throws IOException {
    String type =
        answer instanceof KnowsOtherSize ? KnowsOtherSize.MEDIA_TYPE : "text/plain; charset=utf-8";
    byte[] body = answer.body();
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
