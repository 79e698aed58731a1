/// Tests of who may do what about an order.
@NullMarked
package keep.seal.order;

import org.jspecify.annotations.NullMarked;
