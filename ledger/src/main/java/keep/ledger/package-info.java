/// The record's tree: RFC 6962 hashes, inclusion and consistency proofs, and the texts of its
/// leaves.
@NullMarked
package keep.ledger;

import org.jspecify.annotations.NullMarked;
