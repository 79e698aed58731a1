/// Tests of a person's own client, against a server that lies.
@NullMarked
package keep.pen;

import org.jspecify.annotations.NullMarked;
