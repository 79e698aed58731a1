@NullMarked
package keep.work;

import org.jspecify.annotations.NullMarked;
