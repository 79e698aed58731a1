/// Tests of queues, limits and flags.
@NullMarked
package keep.server.campaign.load;

import org.jspecify.annotations.NullMarked;
