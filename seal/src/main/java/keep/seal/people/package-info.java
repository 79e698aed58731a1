/// People and whom they may speak for: keysets, cards, authorities, the policy that is trusted, and
/// the slots that unlock a keyset (protocol sections 3 and 4).
@NullMarked
package keep.seal.people;

import org.jspecify.annotations.NullMarked;
