/// Tiles: the record as plain files that anybody can copy, and the audit that recomputes all of it.
@NullMarked
package keep.ledger.tile;

import org.jspecify.annotations.NullMarked;
