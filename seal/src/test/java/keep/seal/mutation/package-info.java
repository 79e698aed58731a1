/// Many changed releases, and an oracle that knows what is true of each: no accepted one may have a
/// report that says anything false.
@NullMarked
package keep.seal.mutation;

import org.jspecify.annotations.NullMarked;
