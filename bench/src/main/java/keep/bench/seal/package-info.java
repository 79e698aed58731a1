/// Sealing a note and checking what was sealed, beside the raw cryptography of the same run.
@NullMarked
package keep.bench.seal;

import org.jspecify.annotations.NullMarked;
