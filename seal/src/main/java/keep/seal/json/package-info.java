/// Strict JSON in exactly one spelling: what is read, written again, gives the same bytes (protocol
/// section 2).
@NullMarked
package keep.seal.json;

import org.jspecify.annotations.NullMarked;
