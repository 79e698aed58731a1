/// What people read: one message source in two languages and two word sets.
@NamedInterface("words")
@NullMarked
package keep.server.site.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
