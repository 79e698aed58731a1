/// Reads known answers and published vectors for the tests of this module.
@NullMarked
package keep.ledger.vectors;

import org.jspecify.annotations.NullMarked;
