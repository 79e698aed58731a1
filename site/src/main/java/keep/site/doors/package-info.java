/// What every request and answer passes: hosts, languages, headers, exits, errors; and who may send
/// a form, how often.
@NullMarked
package keep.site.doors;

import org.jspecify.annotations.NullMarked;
