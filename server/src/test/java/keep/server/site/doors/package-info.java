@NullMarked
package keep.server.site.doors;

import org.jspecify.annotations.NullMarked;
