/// Signing: who signed is sealed, how many signed is public.
@NullMarked
package keep.server.campaign.pledge;

import org.jspecify.annotations.NullMarked;
