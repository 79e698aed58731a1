/// Checks of the house's sources that fail the build: texts, templates, components.
@NullMarked
package keep.site.check;

import org.jspecify.annotations.NullMarked;
