/// What every request and answer passes: hosts, languages, headers, exits, errors; and who may send
/// a form, how often.
@NamedInterface("doors")
@NullMarked
package keep.server.site.doors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
