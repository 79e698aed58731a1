/// The public site: campaign and finder, for everybody, without sign-in or notes.
@NullMarked
package keep.publicsite;

import org.jspecify.annotations.NullMarked;
