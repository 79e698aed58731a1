package keep.site.doors;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import keep.site.House;
import keep.site.Language;
import keep.site.PageHead;
import keep.site.Temper;

/// The error pages, written once when the site starts, so that they can be shown even when writing
/// a page is what went wrong. Each carries the help lines and the exit.
public final class TroublePages {
  private final Map<Language, Map<Trouble, byte[]>> written = new EnumMap<>(Language.class);

  public TroublePages(House house) {
    for (Language language : Language.values()) {
      Map<Trouble, byte[]> pages = new EnumMap<>(Trouble.class);
      for (Trouble trouble : Trouble.values()) {
        String path = trouble == Trouble.OFFLINE ? "/offline" : "";
        PageHead head = PageHead.of(path, Temper.QUIET, "title.information", "room.information");
        String html =
            house.render(
                house.page(head, language, true), "site/trouble.jte", Map.of("key", trouble.key()));
        pages.put(trouble, html.getBytes(StandardCharsets.UTF_8));
      }
      written.put(language, pages);
    }
  }

  /// The finished HTML.
  public byte[] html(Language language, Trouble trouble) {
    return written.getOrDefault(language, Map.of()).getOrDefault(trouble, new byte[0]);
  }
}
