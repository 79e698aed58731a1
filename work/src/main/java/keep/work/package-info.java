/// The filing cabinet with a law book: files what people sign, and keeps what it cannot read.
@NullMarked
package keep.work;

import org.jspecify.annotations.NullMarked;
