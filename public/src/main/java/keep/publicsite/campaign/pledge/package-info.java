/// Signing: who signed is sealed, how many signed is public.
@NamedInterface("pledge")
@NullMarked
package keep.publicsite.campaign.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
