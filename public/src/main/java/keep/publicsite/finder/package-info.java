/// Centres and lines on the public site: found by the area they serve, without learning where
/// anybody is.
@NullMarked
@ApplicationModule(
    displayName = "finder",
    allowedDependencies = {})
package keep.publicsite.finder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
