@NullMarked
package keep.tools.guide;

import org.jspecify.annotations.NullMarked;
