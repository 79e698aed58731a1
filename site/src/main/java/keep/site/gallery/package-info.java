/// Every component with its examples, for those who build and check screens.
@NullMarked
package keep.site.gallery;

import org.jspecify.annotations.NullMarked;
