/// Who may speak in which role: the policy in force, cards and their ends, and signed reads.
@ApplicationModule(allowedDependencies = {"http", "record"})
@NullMarked
package keep.work.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
