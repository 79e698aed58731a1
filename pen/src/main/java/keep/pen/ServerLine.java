package keep.pen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import keep.seal.encoding.Base64Url;

/// The line to a server. Patient with one that is starting again: every request may be sent twice,
/// because every write is idempotent and every signed read is signed anew.
///
/// Nothing that goes over it is kept or logged.
public final class ServerLine {
  /// On a busy machine a server that starts again takes minutes. One that has ended for good is
  /// known by [#giveUpWhen].
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Duration ONE_TRY = Duration.ofSeconds(30);
  private static final long PAUSE_MILLIS = 100;

  private final URI base;
  private final HttpClient http;
  private OptionalLong storyTime = OptionalLong.empty();
  private BooleanSupplier hopeless = () -> false;
  private Runnable beforeRequest = () -> {};

  /// @param base scheme, host and port, such as `http://127.0.0.1:8080`
  public ServerLine(URI base) {
    this.base = base;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  /// What the `Host` header says; a signed read names it.
  public String host() {
    return base.getHost() + ":" + base.getPort();
  }

  public URI base() {
    return base;
  }

  /// Says when waiting is no use: the server's process has ended for good.
  public void giveUpWhen(BooleanSupplier hopeless) {
    this.hopeless = hopeless;
  }

  /// Something to be done before every request: a story kills servers there.
  public void beforeRequest(Runnable task) {
    this.beforeRequest = task;
  }

  /// Fetches something public.
  public ServerAnswer get(String path) {
    return send(() -> request(path).GET().build());
  }

  /// Fetches something for the card that signs.
  ///
  /// @param sign makes a fresh signed read for this host and path: a nonce counts once
  public ServerAnswer get(String path, Supplier<byte[]> sign) {
    return send(
        () -> request(path).header("Keep-Read", Base64Url.encode(sign.get())).GET().build());
  }

  /// Files something that carries its own authority.
  public ServerAnswer post(String path, byte[] body) {
    return send(() -> posting(path, body).build());
  }

  /// Files something that needs a signed read beside it.
  public ServerAnswer post(String path, byte[] body, Supplier<byte[]> sign) {
    return send(
        () -> posting(path, body).header("Keep-Read", Base64Url.encode(sign.get())).build());
  }

  /// Sets the clock of a demonstration server; it never goes back. A server that starts again is
  /// told the time again.
  ///
  /// @param at Unix seconds
  public void setStoryClock(long at) {
    storyTime = OptionalLong.of(at);
    tellTime().orThrow("the story clock");
  }

  private ServerAnswer tellTime() {
    byte[] body = keep.seal.json.Json.JsonObject.with().put("at", storyTime.getAsLong()).bytes();
    return once(() -> posting("/demo/clock", body).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).timeout(ONE_TRY);
  }

  private HttpRequest.Builder posting(String path, byte[] body) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
  }

  private ServerAnswer send(Supplier<HttpRequest> request) {
    beforeRequest.run();
    ServerAnswer answer = once(request);
    if (storyTime.isPresent() && answer.saysWrongTime()) {
      tellTime().orThrow("the story clock");
      return once(request);
    }
    return answer;
  }

  /// Sends until a server answers with anything but "try again".
  private ServerAnswer once(Supplier<HttpRequest> request) {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    Optional<IOException> last = Optional.empty();
    while (true) {
      try {
        HttpResponse<byte[]> response =
            http.send(request.get(), HttpResponse.BodyHandlers.ofByteArray());
        ServerAnswer answer = new ServerAnswer(response.statusCode(), response.body());
        if (!answer.saysTryAgain() || System.nanoTime() > giveUp) {
          return answer;
        }
      } catch (IOException e) {
        last = Optional.of(e);
        if (System.nanoTime() > giveUp || hopeless.getAsBoolean()) {
          throw new UncheckedIOException("The server at " + base + " does not answer.", e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UncheckedIOException(
            "Interrupted while waiting for the server.", last.orElseGet(IOException::new));
      }
      try {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
