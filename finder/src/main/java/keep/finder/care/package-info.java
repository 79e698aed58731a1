/// Care of the data: a centre confirms or corrects its own entry with a code that works once, a
/// second person accepts it, and a journal tells who changed what, when, from what to what.
@NullMarked
package keep.finder.care;

import org.jspecify.annotations.NullMarked;
