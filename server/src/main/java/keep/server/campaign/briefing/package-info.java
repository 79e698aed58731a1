/// The briefing as a tagged PDF, from the same text as its web page.
@NullMarked
package keep.server.campaign.briefing;

import org.jspecify.annotations.NullMarked;
