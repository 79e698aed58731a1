/// The story: what it is given, how it counts its days, and whole cases against the real server.
@NullMarked
package keep.tools.story;

import org.jspecify.annotations.NullMarked;
