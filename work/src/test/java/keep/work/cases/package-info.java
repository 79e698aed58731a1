/// Tests of filing acts and papers over HTTP.
@NullMarked
package keep.work.cases;

import org.jspecify.annotations.NullMarked;
