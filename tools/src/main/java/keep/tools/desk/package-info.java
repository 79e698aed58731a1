/// A person at a desk: her keys, her card, what she signs and sends, and what she checks before she
/// believes a server.
@NullMarked
package keep.tools.desk;

import org.jspecify.annotations.NullMarked;
