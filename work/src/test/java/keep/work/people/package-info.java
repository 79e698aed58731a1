/// Tests of policies, cards and signed reads over HTTP.
@NullMarked
package keep.work.people;

import org.jspecify.annotations.NullMarked;
