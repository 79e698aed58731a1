package keep.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stands before every request: headers that keep a browser from doing anything we did not mean,
/// and, on loopback, no request that came by another name (a page elsewhere whose name was pointed
/// at us) or that another site's page sent.
final class Doorkeeper extends OncePerRequestFilter {
  private static final Set<String> LOOPBACK_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  private final boolean loopback;

  /// @param loopback whether the server listens on loopback only
  Doorkeeper(boolean loopback) {
    this.loopback = loopback;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    if (loopback && !LOOPBACK_NAMES.contains(hostName(request))) {
      refuse(response, "Host", "Ask for 127.0.0.1 or localhost: this server answers here only.");
      return;
    }
    if (!request.getMethod().equals("GET") && fromAnotherSite(request)) {
      refuse(response, "Origin", "A page of another site may not send this.");
      return;
    }
    chain.doFilter(request, response);
  }

  private static String hostName(HttpServletRequest request) {
    String host = request.getHeader("Host");
    if (host == null) {
      return "";
    }
    int colon = host.lastIndexOf(':');
    String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    return name.toLowerCase(Locale.ROOT);
  }

  /// Browsers say where a request came from; programs that are no browsers say nothing.
  private static boolean fromAnotherSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return true;
    }
    String origin = request.getHeader("Origin");
    return origin != null
        && !origin.equals("http://" + request.getHeader("Host"))
        && !origin.equals("https://" + request.getHeader("Host"));
  }

  private static void refuse(HttpServletResponse response, String where, String fix)
      throws IOException {
    Refusal refusal = Refusal.other(403, "origin", where, fix);
    response.setStatus(refusal.status());
    response.setContentType("application/json");
    response.getOutputStream().write(refusal.bytes());
  }
}
