/// Where everything is kept: the data folder, and PostgreSQL, our own or one that is named.
@NullMarked
package keep.database;

import org.jspecify.annotations.NullMarked;
