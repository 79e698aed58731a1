/// `keep setup`: how a real service and a court come by their keys, policy and first cards, and
/// where those keys live afterwards.
@NullMarked
package keep.tools.setup;

import org.jspecify.annotations.NullMarked;
