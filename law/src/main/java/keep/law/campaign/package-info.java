/// The process the campaign calls for, as a service's policy for voluntary disclosure. It is not
/// the law in force.
@NullMarked
package keep.law.campaign;

import org.jspecify.annotations.NullMarked;
