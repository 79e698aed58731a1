/// Days counted by hand, and our bank holidays beside another list.
@NullMarked
package keep.law.dates;

import org.jspecify.annotations.NullMarked;
