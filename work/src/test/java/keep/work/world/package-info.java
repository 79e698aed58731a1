/// A small invented service for tests: a real server on a real database, and people with keys who
/// talk to it over real HTTP.
@NullMarked
package keep.work.world;

import org.jspecify.annotations.NullMarked;
