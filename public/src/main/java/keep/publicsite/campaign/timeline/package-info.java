/// The road of a campaign as a feed.
@ApplicationModule(allowedDependencies = {"campaign.pack"})
@NullMarked
package keep.publicsite.campaign.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
