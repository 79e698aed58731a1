/// Tests of the sequencer, cut off at every step.
@NullMarked
package keep.server.record;

import org.jspecify.annotations.NullMarked;
