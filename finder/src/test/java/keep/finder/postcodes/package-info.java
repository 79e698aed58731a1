@NullMarked
package keep.finder.postcodes;

import org.jspecify.annotations.NullMarked;
