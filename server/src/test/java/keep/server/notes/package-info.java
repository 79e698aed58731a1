/// Tests of filing notes over HTTP.
@NullMarked
package keep.server.notes;

import org.jspecify.annotations.NullMarked;
