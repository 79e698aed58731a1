@NullMarked
package keep.publicsite;

import org.jspecify.annotations.NullMarked;
