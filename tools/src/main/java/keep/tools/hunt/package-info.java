/// Searches files of any size for texts and secrets that must not be there, however they are
/// spelled.
@NullMarked
package keep.tools.hunt;

import org.jspecify.annotations.NullMarked;
