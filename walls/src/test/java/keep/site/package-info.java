/// The house as a visitor meets it: over HTTP and in a real browser.
@NullMarked
package keep.site;

import org.jspecify.annotations.NullMarked;
