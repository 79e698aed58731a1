package keep.site.doors;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import keep.site.Room;
import keep.site.SiteKind;
import keep.site.SiteSettings;

/// Leaves: ends the session, tells the browser to forget, and leads to a page of somebody else.
///
/// The public site forgets cache, cookies and storage. The work site forgets cache and cookies but
/// keeps storage, because drafts there are ciphertext whose keys live in the page's memory only.
/// Who leaves is not counted and not logged.
public final class ExitRoom implements Room {
  private final SiteSettings settings;

  public ExitRoom(SiteSettings settings) {
    this.settings = settings;
  }

  @Override
  public void enter(HttpServletRequest request, HttpServletResponse response) {
    if (isForeign(request)) {
      foreign(request, response);
      return;
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    if (settings.kind() == SiteKind.WORK && request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        Cookie gone = new Cookie(cookie.getName(), "");
        gone.setPath("/");
        gone.setMaxAge(0);
        gone.setHttpOnly(true);
        response.addCookie(gone);
      }
    }
    response.setHeader("Clear-Site-Data", forget());
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", settings.exitTo());
  }

  /// Browsers that say nothing of it are old, and let leave.
  private static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  /// A picture or a frame of somebody else's page is no one who leaves. A link from there may lead
  /// on, and clears nothing: no other site decides what this one forgets.
  private void foreign(HttpServletRequest request, HttpServletResponse response) {
    if (!"navigate".equals(request.getHeader("Sec-Fetch-Mode"))
        || !"document".equals(request.getHeader("Sec-Fetch-Dest"))) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", settings.exitTo());
  }

  private String forget() {
    return switch (settings.kind()) {
      case PUBLIC ->
          settings.sharesDomain()
              ? "\"cache\", \"storage\""
              : "\"cache\", \"cookies\", \"storage\"";
      case WORK -> "\"cache\", \"cookies\"";
    };
  }
}
