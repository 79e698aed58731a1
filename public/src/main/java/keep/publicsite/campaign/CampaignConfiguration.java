package keep.publicsite.campaign;

import java.time.InstantSource;
import keep.publicsite.campaign.briefing.BriefingPdf;
import keep.publicsite.campaign.page.CampaignRooms;
import keep.publicsite.campaign.pledge.PledgeConfiguration;
import keep.publicsite.campaign.queue.QueueConfiguration;
import keep.publicsite.campaign.shelf.CampaignSettings;
import keep.publicsite.campaign.shelf.CampaignShelf;
import keep.database.KeepHome;
import keep.site.House;
import keep.site.Wing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/// Opens the campaign's pages on the public site. Not annotated as a configuration, so that the
/// work site's scan never picks it up.
@Import({PledgeConfiguration.class, QueueConfiguration.class})
public class CampaignConfiguration {
  @Bean
  CampaignSettings campaignSettings(Environment environment) {
    return CampaignSettings.of(environment, KeepHome.choose(System.getenv()).root().toString());
  }

  @Bean
  CampaignShelf campaignShelf(CampaignSettings settings) {
    return new CampaignShelf(settings, InstantSource.system());
  }

  @Bean
  Wing campaignWing(House house, CampaignShelf shelf, CampaignSettings settings) {
    return new CampaignRooms(house, shelf, settings, BriefingPdf::of)::open;
  }
}
