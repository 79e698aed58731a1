/// The briefing as a tagged PDF, from the same text as its web page.
@ApplicationModule(allowedDependencies = {"campaign.pack", "campaign.page", "campaign.shelf"})
@NullMarked
package keep.publicsite.campaign.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
