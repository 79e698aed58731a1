@NullMarked
package keep.law.victoria;

import org.jspecify.annotations.NullMarked;
