/// The law of Ireland on disclosure of counselling records (Criminal Evidence Act 1992 s 19A).
@NullMarked
package keep.law.ireland;

import org.jspecify.annotations.NullMarked;
