package keep.site.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import keep.site.House;
import keep.site.Language;
import org.springframework.web.filter.OncePerRequestFilter;

/// `/cy/…` is the same page in Welsh: takes the language off the address and remembers it, so that
/// every page of every module is mirrored without knowing.
public final class LanguageDoor extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI();
    String prefix = Language.CY.prefix();
    if (path.equals(prefix)) {
      response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
      response.setHeader("Location", prefix + "/");
    } else if (path.startsWith(prefix + "/")) {
      request.setAttribute(House.LANGUAGE, Language.CY);
      chain.doFilter(new Without(request, path.substring(prefix.length())), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static final class Without extends HttpServletRequestWrapper {
    private final String path;

    Without(HttpServletRequest request, String path) {
      super(request);
      this.path = path;
    }

    @Override
    public String getRequestURI() {
      return path;
    }

    @Override
    public String getServletPath() {
      return path;
    }

    @Override
    public StringBuffer getRequestURL() {
      String whole = super.getRequestURL().toString();
      int start = whole.indexOf('/', whole.indexOf("//") + 2);
      return new StringBuffer(whole.substring(0, start)).append(path);
    }
  }
}
