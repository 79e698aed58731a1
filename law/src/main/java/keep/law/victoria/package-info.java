/// Victoria: confidential communications (Evidence (Miscellaneous Provisions) Act 1958, Part II
/// Division 2A). The newest text was only partly read; what was not stays closed and says so.
@NullMarked
package keep.law.victoria;

import org.jspecify.annotations.NullMarked;
