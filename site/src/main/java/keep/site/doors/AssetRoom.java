package keep.site.doors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import keep.site.Assets;
import keep.site.Room;
import org.jspecify.annotations.Nullable;

/// Files of the browser build, from memory. A name with a digest never changes its content.
public final class AssetRoom implements Room {
  private static final Pattern NAME = Pattern.compile("/assets/([A-Za-z0-9.-]+)");
  private static final Pattern DIGESTED = Pattern.compile(".*\\.[A-Za-z0-9]{8,}\\.[a-z0-9]+");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "txt", "text/plain;charset=UTF-8",
          "woff2", "font/woff2");
  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

  @Override
  public void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var matcher = NAME.matcher(request.getRequestURI());
    String name = matcher.matches() ? matcher.group(1) : "";
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    byte[] plain = type == null ? null : bytes(name);
    if (plain == null || type == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(type);
    response.setHeader(
        "Cache-Control",
        DIGESTED.matcher(name).matches() ? "private, max-age=31536000, immutable" : "no-cache");
    response.setHeader("Vary", "Accept-Encoding");
    byte[] body = packed(request, response, name, plain);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private byte[] packed(
      HttpServletRequest request, HttpServletResponse response, String name, byte[] plain) {
    String accepted = request.getHeader("Accept-Encoding");
    if (accepted != null) {
      for (String[] way : new String[][] {{"br", "br"}, {"gzip", "gz"}}) {
        byte[] packed = accepted.contains(way[0]) ? bytes(name + "." + way[1]) : null;
        if (packed != null) {
          response.setHeader("Content-Encoding", way[0]);
          return packed;
        }
      }
    }
    return plain;
  }

  /// Only files that exist are kept, so that guessed names cannot fill the memory.
  private byte @Nullable [] bytes(String name) {
    byte[] known = kept.get(name);
    if (known == null) {
      known = Assets.resource("assets/" + name);
      if (known != null) {
        kept.put(name, known);
      }
    }
    return known;
  }
}
