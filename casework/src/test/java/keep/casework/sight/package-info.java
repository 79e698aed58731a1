/// Tests of who sees what.
@NullMarked
package keep.casework.sight;

import org.jspecify.annotations.NullMarked;
