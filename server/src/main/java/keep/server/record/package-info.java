/// The tamper-evident record: queue, sequencer, checkpoints, witnesses, tiles. It names nobody.
@ApplicationModule(allowedDependencies = {"database", "http"})
@NullMarked
package keep.server.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
