/// `keep content`: the content pages, checked without a developer.
@NullMarked
package keep.tools.content;

import org.jspecify.annotations.NullMarked;
