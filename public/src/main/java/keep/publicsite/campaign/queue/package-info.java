/// Letters that leave from here instead of from the writer's own mail programme.
@NullMarked
package keep.publicsite.campaign.queue;

import org.jspecify.annotations.NullMarked;
