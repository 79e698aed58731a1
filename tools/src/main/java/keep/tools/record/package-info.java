/// `keep record`: reading a whole record and believing nothing.
@NullMarked
package keep.tools.record;

import org.jspecify.annotations.NullMarked;
