/// The law in Java and in JavaScript, asked the same questions.
@NullMarked
package keep.lawjs;

import org.jspecify.annotations.NullMarked;
