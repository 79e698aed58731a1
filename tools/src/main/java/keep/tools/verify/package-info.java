/// `keep verify`: checks a release offline and says in plain words what it found.
@NullMarked
package keep.tools.verify;

import org.jspecify.annotations.NullMarked;
