/// The campaign under a storm: signing, confirming, reading and helping at once.
@NullMarked
package keep.bench.campaign;

import org.jspecify.annotations.NullMarked;
