@NullMarked
package keep.publicsite.campaign.queue;

import org.jspecify.annotations.NullMarked;
