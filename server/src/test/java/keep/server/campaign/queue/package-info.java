@NullMarked
package keep.server.campaign.queue;

import org.jspecify.annotations.NullMarked;
