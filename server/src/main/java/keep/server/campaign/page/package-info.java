/// The pages of a campaign, written from its pack.
@NullMarked
package keep.server.campaign.page;

import org.jspecify.annotations.NullMarked;
