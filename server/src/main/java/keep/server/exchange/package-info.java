/// The directory of services for programs of others: the standard's read interface on the public
/// site.
@ApplicationModule(allowedDependencies = {"database", "site"})
@NullMarked
package keep.server.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
