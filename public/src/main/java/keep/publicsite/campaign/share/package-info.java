/// Plain links that open a network's own composer: exact, counted, without script or tracker.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package keep.publicsite.campaign.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
