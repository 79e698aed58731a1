/// What the components of a page are given: rows, choices, moments.
@NullMarked
package keep.site.parts;

import org.jspecify.annotations.NullMarked;
