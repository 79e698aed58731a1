/// Signing: who signed is sealed, how many signed is public.
@NamedInterface("pledge")
@NullMarked
package keep.server.campaign.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
