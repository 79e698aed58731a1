/// Classes that climb over walls, to show that the walls hold. Nothing uses them.
@NullMarked
package badly;

import org.jspecify.annotations.NullMarked;
