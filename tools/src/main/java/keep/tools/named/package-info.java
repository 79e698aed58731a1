/// Files and folders that somebody names on the command line: read whole, or refused in one
/// sentence that names them and says what to do.
@NullMarked
package keep.tools.named;

import org.jspecify.annotations.NullMarked;
