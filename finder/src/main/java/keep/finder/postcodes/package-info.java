/// Where postcodes are, from the official files: the ONS Postcode Directory (ONSPD) and Ordnance
/// Survey's Code-Point Open, made into a small table of sectors. A sector, such as `CT1 2`, holds
/// some thousand homes; nothing finer is kept.
@NullMarked
package keep.finder.postcodes;

import org.jspecify.annotations.NullMarked;
