package keep.tools.finder;

import java.net.URI;
import java.net.URISyntaxException;
import keep.finder.care.CareProblem;

/// The link with which a centre opens its own entry. The code stands behind `#`, which a browser
/// keeps to itself: it is in no request, no log and no Referer.
final class EntryLink {
  private EntryLink() {}

  /// @param site address of the public site, such as `https://keep.example`
  static String of(String site, String code) throws CareProblem {
    try {
      URI uri = new URI(site);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (!web || uri.getHost() == null || uri.getFragment() != null || uri.getQuery() != null) {
        throw new CareProblem(
            "--site is the address of the public site, like https://keep.example");
      }
    } catch (URISyntaxException unreadable) {
      throw new CareProblem("--site is the address of the public site, like https://keep.example");
    }
    return site.replaceAll("/+$", "") + "/i/entry#" + code;
  }
}
