/// What people read: one message source in two languages and two word sets.
@NullMarked
package keep.site.words;

import org.jspecify.annotations.NullMarked;
