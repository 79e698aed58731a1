/// What every request and answer passes: hosts, languages, headers, exits, errors.
@NamedInterface("doors")
@NullMarked
package keep.server.site.doors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
