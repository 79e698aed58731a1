/// Tests of the sequencer, cut off at every step.
@NullMarked
package keep.work.record;

import org.jspecify.annotations.NullMarked;
