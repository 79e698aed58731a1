/// Documents written from the code, and the tests that fail when they are stale.
@NullMarked
package keep.law.docs;

import org.jspecify.annotations.NullMarked;
