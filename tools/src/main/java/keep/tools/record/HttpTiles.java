package keep.tools.record;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import keep.ledger.tile.EntryBundle;
import keep.ledger.tile.TilePath;
import keep.ledger.tile.TileSource;

/// A record on a web server, read one file at a time.
public final class HttpTiles implements TileSource {
  // The longest file there can be: a full bundle of the longest leaves.
  private static final int MAX_BYTES = TilePath.FULL * (2 + EntryBundle.MAX_LEAF);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http;
  private final String base;

  /// @param base the address under which `checkpoint` and `tile/` lie
  public HttpTiles(HttpClient http, URI base) {
    this.http = http;
    String address = base.toString();
    this.base = address.endsWith("/") ? address : address + "/";
  }

  @Override
  public Optional<byte[]> read(String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(PATIENCE)
            .header("Accept-Encoding", "gzip")
            .GET()
            .build();
    HttpResponse<InputStream> response;
    try {
      response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while reading " + path, e);
    }
    try (InputStream body = response.body()) {
      return switch (response.statusCode()) {
        case 200 -> Optional.of(bytes(path, plain(response, body)));
        case 404 -> Optional.empty();
        default ->
            throw new IOException(path + " was answered with status " + response.statusCode());
      };
    }
  }

  /// What was sent, unpacked where the answer says that it is packed (C2SP tlog-tiles allows it for
  /// bundles).
  private static InputStream plain(HttpResponse<?> response, InputStream body) throws IOException {
    return response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()
        ? new GZIPInputStream(body)
        : body;
  }

  private static byte[] bytes(String path, InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new IOException(path + " is longer than any file of a record");
    }
    return bytes;
  }
}
