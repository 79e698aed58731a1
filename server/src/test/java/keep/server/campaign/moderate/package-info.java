@NullMarked
package keep.server.campaign.moderate;

import org.jspecify.annotations.NullMarked;
