/// What every regime is tried with.
@NullMarked
package keep.law.explore;

import org.jspecify.annotations.NullMarked;
