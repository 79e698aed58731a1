/// How a log grows: indices, tiles, one signed root for each size, witnesses, publication. Whatever
/// is lost or restored on the way, no size is ever given a second root.
@NullMarked
package keep.ledger.append;

import org.jspecify.annotations.NullMarked;
