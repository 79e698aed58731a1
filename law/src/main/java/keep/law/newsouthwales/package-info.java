/// The law of New South Wales on sexual assault communications privilege, and Queensland's as far
/// as it was read.
@NullMarked
package keep.law.newsouthwales;

import org.jspecify.annotations.NullMarked;
