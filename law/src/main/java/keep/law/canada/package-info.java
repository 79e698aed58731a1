/// The law of Canada on production of complainants' and witnesses' records, in its dated texts.
@NullMarked
package keep.law.canada;

import org.jspecify.annotations.NullMarked;
