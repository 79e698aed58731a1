/// Asking an MP or a peer in one's own words.
@NullMarked
package keep.server.campaign.letter;

import org.jspecify.annotations.NullMarked;
