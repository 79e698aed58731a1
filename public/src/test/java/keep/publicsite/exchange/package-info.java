@NullMarked
package keep.publicsite.exchange;

import org.jspecify.annotations.NullMarked;
