/// The house every screen stands in: languages, page frame, exits, error pages, two sites.
@NullMarked
package keep.site;

import org.jspecify.annotations.NullMarked;
