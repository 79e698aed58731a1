/// The campaign's desk: what is taken out again, by which rule, by whom; what is switched off.
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
package keep.publicsite.campaign.moderate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
