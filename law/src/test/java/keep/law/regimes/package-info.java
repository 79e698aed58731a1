/// Regimes by name, and the same facts under several.
@NullMarked
package keep.law.regimes;

import org.jspecify.annotations.NullMarked;
