/// Signed statements: the bytes that are signed, their id, their envelope, and exactly whose
/// signatures they need (protocol section 2).
@NullMarked
package keep.seal.statement;

import org.jspecify.annotations.NullMarked;
