/// Tests of the data folder and of our own PostgreSQL, on real processes.
@NullMarked
package keep.database;

import org.jspecify.annotations.NullMarked;
