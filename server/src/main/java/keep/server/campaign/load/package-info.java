/// What keeps the help pages quick while a campaign is stormed: queues with an end, limits, flags.
@NullMarked
package keep.server.campaign.load;

import org.jspecify.annotations.NullMarked;
