/// Asking an MP or a peer in one's own words.
@ApplicationModule(
    allowedDependencies = {"campaign.load", "campaign.mail", "campaign.pack", "campaign.store"})
@NullMarked
package keep.publicsite.campaign.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
