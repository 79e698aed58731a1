/// A module that minds its own business.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package badly.two;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
