/// A module that says it needs nobody.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package badly.one;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
