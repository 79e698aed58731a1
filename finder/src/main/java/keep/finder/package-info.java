/// Where to find help: centres, lines and places, and which of them fit a place, a need and a
/// person.
///
/// Everything here runs from files that come with it. A search is answered from memory and leaves
/// no trace: nothing here writes to a log, and no [Query] or [Answer] says the place in its
/// `toString`.
@NullMarked
package keep.finder;

import org.jspecify.annotations.NullMarked;
