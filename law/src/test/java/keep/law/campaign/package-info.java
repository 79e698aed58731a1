/// Facts a lawyer could check about the campaign process.
@NullMarked
package keep.law.campaign;

import org.jspecify.annotations.NullMarked;
