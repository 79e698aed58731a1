/// The road of a campaign as a feed.
@NullMarked
package keep.server.campaign.timeline;

import org.jspecify.annotations.NullMarked;
