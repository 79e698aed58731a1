/// Signing: who signed is sealed, how many signed is public.
@ApplicationModule(
    allowedDependencies = {
      "campaign.letter",
      "campaign.load",
      "campaign.mail",
      "campaign.pack",
      "campaign.shelf",
      "campaign.store"
    })
@NullMarked
package keep.publicsite.campaign.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
