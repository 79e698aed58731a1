/// The build of `law.js`.
@NullMarked
package keep.lawjs.compile;

import org.jspecify.annotations.NullMarked;
