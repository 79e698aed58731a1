/// The pages of a campaign, written from its pack.
@NullMarked
package keep.publicsite.campaign.page;

import org.jspecify.annotations.NullMarked;
