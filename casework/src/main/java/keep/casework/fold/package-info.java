/// A matter as its acts have made it: each asked about in turn, under the law it runs under.
@NullMarked
package keep.casework.fold;

import org.jspecify.annotations.NullMarked;
