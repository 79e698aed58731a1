package keep.publicsite.campaign.page;

import java.util.List;
import keep.site.Language;
import keep.site.Page;

/// What a network shows of a shared link (Open Graph).
public final class Card {
  /// The kind of card X draws: a large picture over the title.
  public static final String LARGE = "summary_large_image";

  private Card() {}

  /// One fact about the page.
  public record Fact(String property, String content) {}

  /// Every fact, in the order of the protocol's own page.
  public static List<Fact> of(Page page, CampaignView view) {
    Language language = view.language();
    return List.of(
        new Fact("og:type", "website"),
        new Fact("og:site_name", page.say("brand.name")),
        new Fact("og:title", view.campaign().page(language).heading()),
        new Fact("og:description", view.campaign().card().in(language)),
        new Fact("og:url", view.address()),
        new Fact("og:locale", locale(language)),
        new Fact("og:locale:alternate", locale(language.other())),
        new Fact("og:image", view.settings().address() + view.sharePicture("card")),
        new Fact("og:image:type", "image/png"),
        new Fact("og:image:width", "1200"),
        new Fact("og:image:height", "630"),
        new Fact("og:image:alt", page.say("share.card.alt")));
  }

  private static String locale(Language language) {
    return switch (language) {
      case EN -> "en_GB";
      case CY -> "cy_GB";
    };
  }
}
