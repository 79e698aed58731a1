/// How near the record's tree comes to the hashing it cannot avoid.
@NullMarked
package keep.bench.ledger;

import org.jspecify.annotations.NullMarked;
