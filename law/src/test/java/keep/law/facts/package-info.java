/// What is read as facts, and what is turned back.
@NullMarked
package keep.law.facts;

import org.jspecify.annotations.NullMarked;
