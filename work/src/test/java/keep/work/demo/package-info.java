/// Tests that only a demo has a story clock.
@NullMarked
package keep.work.demo;

import org.jspecify.annotations.NullMarked;
