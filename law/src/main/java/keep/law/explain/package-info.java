/// A ruling's evaluation tree in plain words, in English and in Welsh.
@NullMarked
package keep.law.explain;

import org.jspecify.annotations.NullMarked;
