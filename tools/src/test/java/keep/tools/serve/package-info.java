/// Tests of how the server is started.
@NullMarked
package keep.tools.serve;

import org.jspecify.annotations.NullMarked;
