package keep.site.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import keep.site.SiteKind;
import org.springframework.web.filter.OncePerRequestFilter;

/// Headers of every answer: nothing inline, nothing foreign, nothing remembered. Each is explained
/// in `docs/security-headers.md`.
public final class SafetyHeaders extends OncePerRequestFilter {
  private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";
  private static final String PERMISSIONS =
      "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(),"
          + " encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(),"
          + " identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(),"
          + " microphone=(), midi=(), payment=(), picture-in-picture=(), screen-wake-lock=(),"
          + " serial=(), usb=(), web-share=(), xr-spatial-tracking=()";

  /// Styles, scripts and faces are never documents: what only documents obey is left out, because
  /// on a slow line every help page pays for it.
  private static final String FILES = "/assets/";

  private static final String FILE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";
  private final SiteKind kind;

  public SafetyHeaders(SiteKind kind) {
    this.kind = kind;
  }

  /// The content security policy of every page.
  public static String policy() {
    return "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
        + " img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
        + " require-trusted-types-for 'script'; trusted-types 'none'";
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    set(response, request.getRequestURI().startsWith(FILES), request.isSecure());
    chain.doFilter(request, response);
  }

  /// Sets them all.
  ///
  /// @param file the answer is a style, a script or a face, never a document
  /// @param tls the request came over TLS
  void set(HttpServletResponse response, boolean file, boolean tls) {
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    if (file) {
      response.setHeader("Content-Security-Policy", FILE_POLICY);
    } else {
      response.setHeader("Content-Security-Policy", policy());
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
      response.setHeader("Origin-Agent-Cluster", "?1");
      response.setHeader("Permissions-Policy", permissions());
      response.setHeader("X-Frame-Options", "DENY");
      response.setHeader("X-DNS-Prefetch-Control", "off");
    }
    if (kind == SiteKind.WORK) {
      response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
    if (tls) {
      response.setHeader("Strict-Transport-Security", TWO_YEARS);
    }
  }

  private String permissions() {
    String keys =
        kind == SiteKind.WORK
            ? ", publickey-credentials-create=(self), publickey-credentials-get=(self)"
            : ", publickey-credentials-create=(), publickey-credentials-get=()";
    String clipboard = ", clipboard-read=(), clipboard-write=(self)";
    return PERMISSIONS + keys + clipboard;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
