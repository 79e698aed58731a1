/// The campaigner's desk on the command line.
@NullMarked
package keep.tools.campaign;

import org.jspecify.annotations.NullMarked;
