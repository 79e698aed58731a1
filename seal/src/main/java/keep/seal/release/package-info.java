/// Exactly these passages leave now: the release, the package that carries its own proof, and the
/// envelope it travels in (protocol section 7).
@NullMarked
package keep.seal.release;

import org.jspecify.annotations.NullMarked;
