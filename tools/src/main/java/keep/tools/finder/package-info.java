/// `keep finder`: where to find help, from the command line.
@NullMarked
package keep.tools.finder;

import org.jspecify.annotations.NullMarked;
