/// The tamper-evident record: queue, sequencer, checkpoints, witnesses, tiles. It names nobody.
@ApplicationModule(allowedDependencies = {"http"})
@NullMarked
package keep.work.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
