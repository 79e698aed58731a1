/// Tests of policies, cards and signed reads over HTTP.
@NullMarked
package keep.server.people;

import org.jspecify.annotations.NullMarked;
