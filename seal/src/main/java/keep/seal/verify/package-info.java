/// Checks a release package offline, in the fourteen steps of protocol section 8, and says in plain
/// words what it found.
@NullMarked
package keep.seal.verify;

import org.jspecify.annotations.NullMarked;
