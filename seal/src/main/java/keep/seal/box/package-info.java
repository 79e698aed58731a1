/// Boxes: a 32-byte key sealed to one reader, with HPKE over X-Wing (protocol section 1).
@NullMarked
package keep.seal.box;

import org.jspecify.annotations.NullMarked;
