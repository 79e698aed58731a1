/// Tests of the finder.
@NullMarked
package keep.finder;

import org.jspecify.annotations.NullMarked;
