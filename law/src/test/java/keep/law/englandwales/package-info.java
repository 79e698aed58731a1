/// The law in force in England and Wales, stated as facts a lawyer could check.
@NullMarked
package keep.law.englandwales;

import org.jspecify.annotations.NullMarked;
