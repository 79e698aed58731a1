@NullMarked
package keep.publicsite.campaign.moderate;

import org.jspecify.annotations.NullMarked;
