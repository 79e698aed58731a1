@NullMarked
package keep.server.exchange;

import org.jspecify.annotations.NullMarked;
