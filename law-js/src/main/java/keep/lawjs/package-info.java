/// The law as a browser asks it: plain questions in, plain answers out, and the one module that a
/// page imports.
@NullMarked
package keep.lawjs;

import org.jspecify.annotations.NullMarked;
