/// Notes sealed and opened from the command line, on the author's own machine, without a server.
@NullMarked
package keep.tools.vault;

import org.jspecify.annotations.NullMarked;
