/// Sealed notes: files header, seal, grants, boxes and ciphertext together, and opens none of them.
@ApplicationModule(allowedDependencies = {"http", "people", "record"})
@NullMarked
package keep.work.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
