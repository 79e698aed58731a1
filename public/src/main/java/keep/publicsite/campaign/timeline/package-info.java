/// The road of a campaign as a feed.
@NullMarked
package keep.publicsite.campaign.timeline;

import org.jspecify.annotations.NullMarked;
