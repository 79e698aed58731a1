/// The campaign's part of the database, which may come late or not at all.
@NullMarked
package keep.publicsite.campaign.store;

import org.jspecify.annotations.NullMarked;
