/// Where everything is kept: the data folder, and PostgreSQL, our own or one that is named.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package keep.server.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
