/// Known answers and published vectors, as the tests of `keep.seal` read them.
@NullMarked
package keep.seal.vectors;

import org.jspecify.annotations.NullMarked;
