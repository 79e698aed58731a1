/// The story: one whole case, played over HTTP against a real server, on notes the reader brings.
@NullMarked
package keep.tools.story;

import org.jspecify.annotations.NullMarked;
