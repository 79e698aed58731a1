/// What people do and hand in within a matter: acts, sealed papers, and requests to read (protocol
/// section 7).
@NullMarked
package keep.seal.matter;

import org.jspecify.annotations.NullMarked;
