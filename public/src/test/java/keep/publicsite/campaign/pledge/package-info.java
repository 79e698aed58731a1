/// Tests of signing.
@NullMarked
package keep.publicsite.campaign.pledge;

import org.jspecify.annotations.NullMarked;
