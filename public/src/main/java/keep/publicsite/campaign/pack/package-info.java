/// Campaigns as folders of plain text files, read and checked: what campaigners edit.
@ApplicationModule(allowedDependencies = {"campaign.share"})
@NullMarked
package keep.publicsite.campaign.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
