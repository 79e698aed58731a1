/// The directory of services for programs of others: the standard's read interface on the public
/// site.
@ApplicationModule(allowedDependencies = {"finder"})
@NullMarked
package keep.publicsite.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
