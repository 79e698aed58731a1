/// What tests of several modules stand on: folders, a real PostgreSQL, a server that can be killed.
@NullMarked
package keep.trial;

import org.jspecify.annotations.NullMarked;
