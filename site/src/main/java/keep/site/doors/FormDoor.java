package keep.site.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import keep.site.SiteKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Every form is read here and nowhere else, before any room is entered: from a page of this site,
/// within bounds, in time, and by a reader that writes nothing down. What cannot be read is given
/// back to whoever sent it ([#isUnreadable]) and never acted upon.
public final class FormDoor extends OncePerRequestFilter {
  /// The longest letter, each of its letters written as `%F0%9F%92%9C`, and its other fields.
  public static final int LONGEST = 256 << 10;

  private static final String SHARE = "keep.share";
  private static final String UNREADABLE = "keep.unreadable";
  private final SiteKind kind;
  private final BytesInHand inHand;

  public FormDoor(SiteKind kind, BytesInHand inHand) {
    this.kind = kind;
    this.inHand = inHand;
  }

  /// Whether part of what was typed arrived in no spelling that can be read. A room that gives it
  /// back answers 400; every other is not entered at all.
  public static boolean isUnreadable(HttpServletRequest request) {
    return request.getAttribute(UNREADABLE) != null;
  }

  /// Says on which share a request's body is held.
  public static void hold(HttpServletRequest request, BytesInHand.Share share) {
    request.setAttribute(SHARE, share);
  }

  /// What this request holds of the memory for bodies; given back when it was answered.
  public static BytesInHand.Share share(HttpServletRequest request) {
    if (request.getAttribute(SHARE) instanceof BytesInHand.Share share) {
      return share;
    }
    throw new IllegalStateException("only what is posted has a body");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI();
    if (path.indexOf(';') >= 0 || path.indexOf('%') >= 0) {
      // An address here has one spelling: others would be other keys of the same thing.
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean writes = !List.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    if (kind == SiteKind.PUBLIC && writes && !FromHere.sent(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String query = request.getQueryString();
    SentForm asked =
        SentForm.read(query == null ? new byte[0] : query.getBytes(StandardCharsets.ISO_8859_1));
    if (!asked.readable()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    if (!request.getMethod().equals("POST")) {
      chain.doFilter(new Read(request, asked), response);
      return;
    }
    try (BytesInHand.Share share = inHand.share()) {
      hold(request, share);
      if (!isForm(request.getContentType())) {
        chain.doFilter(new Read(request, asked), response);
        return;
      }
      byte[] body;
      try {
        body = share.read(request.getInputStream(), LONGEST);
      } catch (BytesInHand.NotTaken e) {
        // The rest of it is not waited for.
        response.setHeader("Connection", "close");
        response.setHeader("Retry-After", "30");
        response.sendError(e.status());
        return;
      } catch (IOException gone) {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
      SentForm form = asked.and(SentForm.read(body));
      if (!form.readable()) {
        request.setAttribute(UNREADABLE, Boolean.TRUE);
      }
      chain.doFilter(new Read(request, form), response);
    }
  }

  private static boolean isForm(@Nullable String type) {
    return type != null
        && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }

  /// A request whose fields were read already.
  private static final class Read extends HttpServletRequestWrapper {
    private final SentForm form;

    Read(HttpServletRequest request, SentForm form) {
      super(request);
      this.form = form;
    }

    @Override
    public @Nullable String getParameter(String name) {
      List<String> values = form.fields().get(name);
      return values == null ? null : values.getFirst();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      List<String> values = form.fields().get(name);
      return values == null ? null : values.toArray(new String[0]);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> all = new TreeMap<>();
      form.fields().forEach((name, values) -> all.put(name, values.toArray(new String[0])));
      return all;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(form.fields().keySet());
    }
  }
}
