package keep.site.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Guards the work site by what browsers say about who is asking (Fetch Metadata, W3C): a page of
/// the same registrable domain is refused always, a foreign page may only lead a person here by a
/// link. A request without these headers comes from a program or an old browser; then a foreign
/// `Origin` is refused for anything that changes something.
public final class NeighbourDoor extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (welcome(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  static boolean welcome(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    boolean reading = READING.contains(request.getMethod());
    if (site == null) {
      return reading || ownOrigin(request);
    }
    return switch (site) {
      case "same-origin", "none" -> true;
      case "cross-site" ->
          reading
              && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
              && "document".equals(request.getHeader("Sec-Fetch-Dest"));
      default -> false;
    };
  }

  private static boolean ownOrigin(HttpServletRequest request) {
    @Nullable String origin = request.getHeader("Origin");
    String host = request.getHeader("Host");
    return origin == null || origin.equals(request.getScheme() + "://" + host);
  }
}
