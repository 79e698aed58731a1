/// A small invented world, made in memory with fixed randomness: people, keys, notes, a record and
/// its witnesses, for tests that need a whole release.
@NullMarked
package keep.seal.world;

import org.jspecify.annotations.NullMarked;
