/// Which campaigns are shown now: those that were published, else those of this build.
@ApplicationModule(allowedDependencies = {"campaign.desk", "campaign.pack"})
@NullMarked
package keep.publicsite.campaign.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
