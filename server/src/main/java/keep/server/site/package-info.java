/// The house every screen stands in: languages, page frame, exits, error pages, two sites.
@NullMarked
@ApplicationModule(
    displayName = "site",
    allowedDependencies = {})
package keep.server.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
