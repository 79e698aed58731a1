package keep.work.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import keep.seal.encoding.Base64Url;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonInteger;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;
import keep.seal.json.StrictJson;
import keep.seal.people.PolicyChain;

/// HTTP to one server.
public final class Line {
  /// The words by which these tests own their servers.
  public static final String SETUP = "invented set up words";

  private final URI base;
  private final HttpClient http = HttpClient.newHttpClient();

  public Line(URI base) {
    this.base = base;
  }

  /// An answer; strict JSON where it is JSON at all.
  public record Answer(int status, String text) {

    /// The member of this name: text as it is, numbers in digits.
    public String get(String name) {
      for (Json.Member member : object().members()) {
        if (member.name().equals(name)) {
          return switch (member.value()) {
            case JsonText(String value) -> value;
            case JsonInteger(long value) -> Long.toString(value);
            case Json other -> other.spelling();
          };
        }
      }
      throw new AssertionError("no " + name + " in " + text);
    }

    public JsonObject object() {
      try {
        return StrictJson.readObject(text.getBytes(StandardCharsets.UTF_8), "answer");
      } catch (MalformedInput e) {
        throw new AssertionError("not strict JSON: " + text, e);
      }
    }
  }

  public String host() {
    return base.getHost() + ":" + base.getPort();
  }

  public Answer post(String path, byte[] body) {
    return post(path, body, "");
  }

  /// @param accept what the caller says it takes; empty says nothing
  public Answer post(String path, byte[] body, String accept) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    return send(accept.isEmpty() ? request : request.header("Accept", accept));
  }

  public Answer post(String path, Json body) {
    return post(path, body.bytes());
  }

  /// Files a first policy, by whoever started the server.
  public Answer own(PolicyChain policy) {
    return send(
        HttpRequest.newBuilder(base.resolve("/policies"))
            .header("Content-Type", "application/json")
            .header("Keep-Setup", SETUP)
            .POST(HttpRequest.BodyPublishers.ofByteArray(policy.file())));
  }

  /// Sends with this statement in the header.
  public Answer send(String path, byte[] body, byte[] read) {
    return send(
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", "application/json")
            .header("Keep-Read", Base64Url.encode(read))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)).GET());
  }

  /// A read with this statement in its header.
  public Answer get(String path, byte[] read) {
    return send(
        HttpRequest.newBuilder(base.resolve(path))
            .header("Keep-Read", Base64Url.encode(read))
            .GET());
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(
              request.header("Accept", "application/json").build(),
              HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
