/// Pages written as Markdown by people who are not developers.
@NamedInterface("content")
@NullMarked
package keep.server.site.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
