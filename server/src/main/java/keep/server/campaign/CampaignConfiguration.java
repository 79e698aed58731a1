package keep.server.campaign;

import java.util.Map;
import keep.server.site.House;
import keep.server.site.PageHead;
import keep.server.site.Temper;
import keep.server.site.Wing;
import org.springframework.context.annotation.Bean;

/// Opens the campaign's pages on the public site. Not annotated as a configuration, so that the
/// work site's scan never picks it up.
public class CampaignConfiguration {
  @Bean
  Wing campaignWing(House house) {
    PageHead head =
        PageHead.of("/campaign", Temper.LOUD, "title.campaign", "room.none").in("campaign");
    return rooms ->
        rooms.page(
            "/campaign",
            (request, response) ->
                house.show(request, response, head, "campaign/campaign.jte", Map.of()));
  }
}
