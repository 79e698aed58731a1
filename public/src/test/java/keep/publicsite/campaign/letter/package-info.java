/// Tests of letters.
@NullMarked
package keep.publicsite.campaign.letter;

import org.jspecify.annotations.NullMarked;
