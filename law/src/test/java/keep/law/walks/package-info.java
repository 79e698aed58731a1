/// Whole walks played act by act, and tries made from the steps and the facts themselves.
@NullMarked
package keep.law.walks;

import org.jspecify.annotations.NullMarked;
