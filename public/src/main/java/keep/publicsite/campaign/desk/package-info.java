/// The campaigner's desk by files: what is published, by whom, when, and the record of it.
@ApplicationModule(allowedDependencies = {"campaign.pack"})
@NullMarked
package keep.publicsite.campaign.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
