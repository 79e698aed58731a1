@NullMarked
package keep.finder.care;

import org.jspecify.annotations.NullMarked;
