/// The pages of a campaign, written from its pack.
@ApplicationModule(
    allowedDependencies = {
      "campaign.pack",
      "campaign.share",
      "campaign.shelf",
      "campaign.timeline"
    })
@NullMarked
package keep.publicsite.campaign.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
