/// Campaigns as folders of plain text files, read and checked: what campaigners edit.
@NullMarked
package keep.publicsite.campaign.pack;

import org.jspecify.annotations.NullMarked;
