/// Legal regimes as executable rules: facts, gates, rules, rulings and dates.
@NullMarked
package keep.law;

import org.jspecify.annotations.NullMarked;
