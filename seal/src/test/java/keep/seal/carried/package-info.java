@NullMarked
package keep.seal.carried;

import org.jspecify.annotations.NullMarked;
