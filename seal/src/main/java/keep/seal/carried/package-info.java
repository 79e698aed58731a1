/// What a file that somebody carried here really is, before anybody asks whether it is true: which
/// kind, and what mail, an editor or a printer did to it on the way. Nothing is repaired.
@NullMarked
package keep.seal.carried;

import org.jspecify.annotations.NullMarked;
