/// Who sees what of a matter: whole, that it exists, or nothing.
@NullMarked
package keep.casework.sight;

import org.jspecify.annotations.NullMarked;
