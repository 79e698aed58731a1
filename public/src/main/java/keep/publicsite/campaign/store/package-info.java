/// The campaign's part of the database, which may come late or not at all.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package keep.publicsite.campaign.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
