/// Rulings in plain words.
@NullMarked
package keep.law.explain;

import org.jspecify.annotations.NullMarked;
