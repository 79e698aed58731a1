/// What keeps the help pages quick while a campaign is stormed: queues with an end, and flags.
@ApplicationModule(allowedDependencies = {"campaign.store"})
@NullMarked
package keep.publicsite.campaign.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
