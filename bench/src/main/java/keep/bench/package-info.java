/// Measurements, each beside the raw limit it is held against in the same run.
@NullMarked
package keep.bench;

import org.jspecify.annotations.NullMarked;
