/// Mail of the campaign: queued with what caused it, sent once, neutral on a lock screen.
@NullMarked
package keep.publicsite.campaign.mail;

import org.jspecify.annotations.NullMarked;
