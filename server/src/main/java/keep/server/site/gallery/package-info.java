/// Every component with its examples, for those who build and check screens.
@NullMarked
package keep.server.site.gallery;

import org.jspecify.annotations.NullMarked;
