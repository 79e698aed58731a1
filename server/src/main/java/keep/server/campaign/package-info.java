/// Campaigns on the public site: pages, sharing, briefing, timeline, asks, letters and pledges.
@ApplicationModule(
    allowedDependencies = {
      "database",
      "site",
      "site :: content",
      "site :: doors",
      "site :: parts",
      "site :: words"
    })
@NullMarked
package keep.server.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
