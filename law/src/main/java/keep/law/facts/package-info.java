/// The closed vocabulary: every fact that may decide a rule, and the one reader of facts from plain
/// data.
@NullMarked
package keep.law.facts;

import org.jspecify.annotations.NullMarked;
