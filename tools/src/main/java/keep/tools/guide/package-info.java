/// `keep guide …`: what a service that was asked for notes must, may and need not do.
@NullMarked
package keep.tools.guide;

import org.jspecify.annotations.NullMarked;
