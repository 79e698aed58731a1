/// `keep vectors`: the corpus of `vectors/corpus`, which holds every implementation of the protocol
/// to one answer, read and answered again.
@NullMarked
package keep.tools.vectors;

import org.jspecify.annotations.NullMarked;
