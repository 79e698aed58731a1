/// The briefing as a tagged PDF, from the same text as its web page.
@NullMarked
package keep.publicsite.campaign.briefing;

import org.jspecify.annotations.NullMarked;
