/// Tests of filing notes over HTTP.
@NullMarked
package keep.work.notes;

import org.jspecify.annotations.NullMarked;
