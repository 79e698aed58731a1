/// Asking an MP or a peer in one's own words.
@NullMarked
package keep.publicsite.campaign.letter;

import org.jspecify.annotations.NullMarked;
