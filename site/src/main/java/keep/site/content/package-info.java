/// Pages written as Markdown by people who are not developers.
@NullMarked
package keep.site.content;

import org.jspecify.annotations.NullMarked;
