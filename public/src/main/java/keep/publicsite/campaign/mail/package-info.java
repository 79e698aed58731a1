/// Mail of the campaign: queued with what caused it, sent once, neutral on a lock screen.
@ApplicationModule(allowedDependencies = {"campaign.load", "campaign.store"})
@NullMarked
package keep.publicsite.campaign.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
