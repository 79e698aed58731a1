/// Tests that only a demo has a story clock.
@NullMarked
package keep.server.demo;

import org.jspecify.annotations.NullMarked;
