/// A sign-off is data, and a changed sentence loses it.
@NullMarked
package keep.law.signoff;

import org.jspecify.annotations.NullMarked;
