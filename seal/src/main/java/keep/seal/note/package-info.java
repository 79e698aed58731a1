/// A note: cut into passages, committed to one by one, sealed, granted to readers, opened again
/// (protocol section 5).
@NullMarked
package keep.seal.note;

import org.jspecify.annotations.NullMarked;
