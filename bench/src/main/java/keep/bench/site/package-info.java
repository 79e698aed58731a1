/// How fast public pages are served.
@NullMarked
package keep.bench.site;

import org.jspecify.annotations.NullMarked;
