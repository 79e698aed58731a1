package keep.publicsite.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import keep.finder.exchange.HsdsApi;
import keep.finder.exchange.JsonText;
import keep.site.Room;

/// One list of the standard and its records, for everyone: open to programs of any site, and cached
/// by anyone for five minutes.
final class RecordsRoom implements Room {
  private static final int DIGEST_BYTES = 12;
  private final String name;
  private final Kept kept;

  RecordsRoom(String name, Kept kept) {
    this.name = name;
    this.kept = kept;
  }

  @Override
  public void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    String id = path.length() > name.length() + 2 ? path.substring(name.length() + 2) : "";
    HsdsApi api = kept.api();
    HsdsApi.Answer answer =
        id.isEmpty() ? api.list(name, request.getParameterMap()) : api.one(name, id);
    byte[] body = JsonText.of(answer.body()).getBytes(StandardCharsets.UTF_8);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setContentType("application/json;charset=UTF-8");
    if (answer.status() != HttpServletResponse.SC_OK) {
      response.setStatus(answer.status());
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      return;
    }
    String tag = '"' + digest(body) + '"';
    response.setHeader("Cache-Control", "public, max-age=300");
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String digest(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }
}
