/// A whole invented service in memory, with a server that lies where a test tells it to.
@NullMarked
package keep.pen.world;

import org.jspecify.annotations.NullMarked;
