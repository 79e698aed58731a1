package keep.site.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/// A site answers to its own name only. Two names of one machine share no cookies; one name with
/// two ports would. A browser that came by another loopback name is sent to the right one; a
/// program may use any loopback name; any other name is refused, which also stops DNS rebinding.
public final class HostDoor extends OncePerRequestFilter {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int MISDIRECTED = 421;
  private final String host;

  /// @param host the site's name, without port
  public HostDoor(String host) {
    this.host = host;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String asked = request.getServerName();
    if (asked.equalsIgnoreCase(host)) {
      chain.doFilter(request, response);
    } else if (!LOOPBACK.contains(host) || !LOOPBACK.contains(asked)) {
      response.setStatus(MISDIRECTED);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().println("This address does not answer to that name.");
    } else if (isPageVisit(request)) {
      response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
      response.setHeader(
          "Location",
          request.getScheme()
              + "://"
              + host
              + ":"
              + request.getServerPort()
              + request.getRequestURI());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isPageVisit(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return request.getMethod().equals("GET") && accept != null && accept.contains("text/html");
  }
}
