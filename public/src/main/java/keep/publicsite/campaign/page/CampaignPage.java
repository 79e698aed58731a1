package keep.publicsite.campaign.page;

import java.util.Arrays;

/// The pages of every campaign.
enum CampaignPage {
  CAMPAIGN("", "campaign/campaign.jte"),
  BRIEFING("/briefing", "campaign/text.jte"),
  TIMELINE("/timeline", "campaign/timeline.jte"),
  UPDATES("/updates", "campaign/updates.jte"),
  PRESS("/press", "campaign/text.jte"),
  EMBED("/embed", "campaign/embed.jte"),
  MASTODON("/mastodon", "campaign/mastodon.jte");

  private final String ending;
  private final String template;

  CampaignPage(String ending, String template) {
    this.ending = ending;
    this.template = template;
  }

  /// What its address has after the campaign's.
  String ending() {
    return ending;
  }

  String template() {
    return template;
  }

  /// The page at an address; the campaign's own where no other fits.
  static CampaignPage at(String path) {
    return Arrays.stream(values())
        .filter(page -> !page.ending.isEmpty() && path.endsWith(page.ending))
        .findFirst()
        .orElse(CAMPAIGN);
  }
}
