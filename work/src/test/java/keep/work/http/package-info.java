@NullMarked
package keep.work.http;

import org.jspecify.annotations.NullMarked;
