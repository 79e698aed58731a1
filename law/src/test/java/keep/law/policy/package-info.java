/// One matter under a service's policy and under the law.
@NullMarked
package keep.law.policy;

import org.jspecify.annotations.NullMarked;
