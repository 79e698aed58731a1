/// What every request and answer passes: hosts, languages, headers, exits, errors.
@NullMarked
package keep.server.site.doors;

import org.jspecify.annotations.NullMarked;
