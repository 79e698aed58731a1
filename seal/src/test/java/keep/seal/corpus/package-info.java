/// Makes `vectors/corpus`: one case a file, with the answer that every implementation must give.
@NullMarked
package keep.seal.corpus;

import org.jspecify.annotations.NullMarked;
