/// Readings that every regime shares: whether a case is over, where an order sends documents,
/// whether a consent stands. One question, one place; what differs between laws is a table.
@NullMarked
package keep.law.reading;

import org.jspecify.annotations.NullMarked;
