/// What a solicitor must confirm before pages and letters may drop the words "not yet checked", as
/// data.
@NullMarked
package keep.law.signoff;

import org.jspecify.annotations.NullMarked;
