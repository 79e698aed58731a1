/// Checkpoints: what a log signs about its tree, what witnesses add, and when that is enough.
@NullMarked
package keep.ledger.checkpoint;

import org.jspecify.annotations.NullMarked;
