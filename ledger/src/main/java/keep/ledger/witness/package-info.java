/// Witnesses: outsiders that remember a log's newest tree and cosign only what extends it.
@NullMarked
package keep.ledger.witness;

import org.jspecify.annotations.NullMarked;
