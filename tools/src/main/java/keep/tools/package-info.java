/// The `keep` command: every way into Keep that is not a screen.
@NullMarked
package keep.tools;

import org.jspecify.annotations.NullMarked;
