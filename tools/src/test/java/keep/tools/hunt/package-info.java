/// The hunt finds what is there, in every spelling, and only that.
@NullMarked
package keep.tools.hunt;

import org.jspecify.annotations.NullMarked;
