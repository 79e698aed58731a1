/// Tests of letters.
@NullMarked
package keep.server.campaign.letter;

import org.jspecify.annotations.NullMarked;
