/// The law in force in England and Wales on requests for counselling notes, rule by rule.
@NullMarked
package keep.law.englandwales;

import org.jspecify.annotations.NullMarked;
