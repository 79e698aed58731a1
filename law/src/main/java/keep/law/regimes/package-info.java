/// The list of regimes by name.
@NullMarked
package keep.law.regimes;

import org.jspecify.annotations.NullMarked;
