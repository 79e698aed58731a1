/// `keep serve`: the real thing, as a process of its own; no story clock, no demo keys.
@NullMarked
package keep.tools.serve;

import org.jspecify.annotations.NullMarked;
