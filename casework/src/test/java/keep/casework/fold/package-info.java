/// Tests of matters folded through the law.
@NullMarked
package keep.casework.fold;

import org.jspecify.annotations.NullMarked;
