/// Days as the law counts them: bank holidays by nation as dated data, business days, periods, and
/// deemed service.
@NullMarked
package keep.law.dates;

import org.jspecify.annotations.NullMarked;
