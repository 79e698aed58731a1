/// `keep witness`: a process that remembers what a log has said and cosigns only what extends it.
@NullMarked
package keep.tools.witness;

import org.jspecify.annotations.NullMarked;
