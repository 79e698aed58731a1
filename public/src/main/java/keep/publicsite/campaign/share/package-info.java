/// Plain links that open a network's own composer: exact, counted, without script or tracker.
@NullMarked
package keep.publicsite.campaign.share;

import org.jspecify.annotations.NullMarked;
