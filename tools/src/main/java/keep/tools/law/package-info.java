/// `keep law …`: rules, rulings and exploration from the command line.
@NullMarked
package keep.tools.law;

import org.jspecify.annotations.NullMarked;
