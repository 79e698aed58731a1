/// `keep demo`: the default story, then a server to look at until Ctrl-C.
@NullMarked
package keep.tools.demo;

import org.jspecify.annotations.NullMarked;
