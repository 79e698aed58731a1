/// The protocol's bytes: texts for bytes, fixed-length identifiers, labels, padding, and the two
/// keyed functions everything is derived with.
@NullMarked
package keep.seal.encoding;

import org.jspecify.annotations.NullMarked;
