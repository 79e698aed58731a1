/// Postcodes of the United Kingdom: what people and telephones write for one, and what kind of
/// place it belongs to. One reader for everything that takes a postcode; the browser's reader
/// (`client/src/finder/postcodes.mjs`) answers the same vectors (`vectors/places/`).
///
/// A postcode may be where somebody is: nothing here writes one anywhere, and no `toString` says
/// one.
@NullMarked
package keep.places;

import org.jspecify.annotations.NullMarked;
