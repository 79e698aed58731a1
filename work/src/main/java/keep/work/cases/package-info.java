/// Matters: files acts with their papers, asks the law before each, and takes envelopes only for
/// what was lawfully released.
@ApplicationModule(allowedDependencies = {"http", "notes", "people", "record"})
@NullMarked
package keep.work.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
