package keep.site.doors;

import jakarta.servlet.http.HttpServletRequest;

/// Whether a form was sent from a page of this site (Fetch Metadata; else Origin): nobody signs
/// because another site made the browser do it.
public final class FromHere {
  private FromHere() {}

  /// For a request that changes something. One without any of the headers comes from a program or a
  /// very old browser, and carries nobody's session, for there are none.
  public static boolean sent(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin == null || origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
  }
}
