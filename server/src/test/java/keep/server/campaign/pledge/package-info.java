/// Tests of signing.
@NullMarked
package keep.server.campaign.pledge;

import org.jspecify.annotations.NullMarked;
