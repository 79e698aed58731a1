/// Campaigns on the public site: pages, sharing, briefing, timeline, asks, letters and pledges.
@ApplicationModule(
    allowedDependencies = {
      "campaign.briefing",
      "campaign.page",
      "campaign.pledge",
      "campaign.queue",
      "campaign.shelf"
    })
@NullMarked
package keep.publicsite.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
