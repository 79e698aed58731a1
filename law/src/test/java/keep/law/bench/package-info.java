@NullMarked
package keep.law.bench;

import org.jspecify.annotations.NullMarked;
