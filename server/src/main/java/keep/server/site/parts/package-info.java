/// What the components of a page are given: rows, choices, moments.
@NamedInterface("parts")
@NullMarked
package keep.server.site.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
