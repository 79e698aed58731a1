@NullMarked
package keep.finder.exchange;

import org.jspecify.annotations.NullMarked;
