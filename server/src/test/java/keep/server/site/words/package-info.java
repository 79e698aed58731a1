/// The message source, as pages use it.
@NullMarked
package keep.server.site.words;

import org.jspecify.annotations.NullMarked;
