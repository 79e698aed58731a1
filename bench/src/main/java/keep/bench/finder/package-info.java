/// How long the table of postcode sectors takes, beside reading the same bytes.
@NullMarked
package keep.bench.finder;

import org.jspecify.annotations.NullMarked;
