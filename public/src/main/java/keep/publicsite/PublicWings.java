package keep.publicsite;

import keep.publicsite.campaign.CampaignConfiguration;
import keep.publicsite.exchange.ExchangeConfiguration;
import keep.publicsite.finder.FinderConfiguration;

/// The modules that open pages on the public site, in the order in which they do.
public final class PublicWings {
  /// Configurations handed to `PublicSite.start`; none is annotated as a configuration, so that the
  /// work site's scan never picks it up.
  public static final Class<?>[] ALL = {
    CampaignConfiguration.class, ExchangeConfiguration.class, FinderConfiguration.class
  };

  private PublicWings() {}
}
