/// The campaign's desk: what is taken out again, by which rule, by whom; what is switched off.
@NullMarked
package keep.publicsite.campaign.moderate;

import org.jspecify.annotations.NullMarked;
