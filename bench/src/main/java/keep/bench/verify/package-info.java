/// Verifying a release beside the signature checks nobody can leave out.
@NullMarked
package keep.bench.verify;

import org.jspecify.annotations.NullMarked;
