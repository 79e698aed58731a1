/// Which passages may go to whom, on what basis; what ends that; and the second person's word
/// (protocol section 7).
@NullMarked
package keep.seal.order;

import org.jspecify.annotations.NullMarked;
