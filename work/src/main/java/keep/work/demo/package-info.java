/// Only in a demo: a clock that can be set. Nothing here is loaded by a server that is not one.
@ApplicationModule(allowedDependencies = {"http", "people"})
@NullMarked
package keep.work.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
