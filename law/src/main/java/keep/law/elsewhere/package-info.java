/// Single rules of other places, for published decisions only.
@NullMarked
package keep.law.elsewhere;

import org.jspecify.annotations.NullMarked;
