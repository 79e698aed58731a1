/// A service's policy laid over the law: the policy answers what is voluntary, the law what
/// compels.
@NullMarked
package keep.law.policy;

import org.jspecify.annotations.NullMarked;
