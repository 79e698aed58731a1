/// Which part may know which others.
@NullMarked
package keep.walls;

import org.jspecify.annotations.NullMarked;
