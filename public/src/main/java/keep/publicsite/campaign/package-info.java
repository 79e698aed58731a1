/// Campaigns on the public site: pages, sharing, briefing, timeline, asks, letters and pledges.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package keep.publicsite.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
