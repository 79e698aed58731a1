/// A tamper-evident log that outsiders witness and anyone can check offline.
@NullMarked
package keep.ledger;

import org.jspecify.annotations.NullMarked;
