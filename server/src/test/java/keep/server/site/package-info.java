/// The house as a visitor meets it: over HTTP and in a real browser.
@NullMarked
package keep.server.site;

import org.jspecify.annotations.NullMarked;
