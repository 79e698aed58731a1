/// Walks through every reachable state of a regime and checks what must always hold, and what must
/// always be reachable.
@NullMarked
package keep.law.explore;

import org.jspecify.annotations.NullMarked;
