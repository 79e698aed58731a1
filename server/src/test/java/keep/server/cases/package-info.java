/// Tests of filing acts and papers over HTTP.
@NullMarked
package keep.server.cases;

import org.jspecify.annotations.NullMarked;
