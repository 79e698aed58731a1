/// Letters that leave from here instead of from the writer's own mail programme.
@ApplicationModule(
    allowedDependencies = {
      "campaign.letter",
      "campaign.load",
      "campaign.mail",
      "campaign.pack",
      "campaign.pledge",
      "campaign.shelf",
      "campaign.store"
    })
@NullMarked
package keep.publicsite.campaign.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
