/// A person's own client: her keys, her card, what she signs and sends, and what she checks before
/// she believes a server.
@NullMarked
package keep.pen;

import org.jspecify.annotations.NullMarked;
