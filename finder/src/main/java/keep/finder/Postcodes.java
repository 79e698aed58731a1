package keep.finder;

import java.util.Optional;
import keep.places.Postcode;

/// Where postcodes are. [Districts] answers from a table made by hand; a table built from ONSPD or
/// Code-Point Open may stand in its place.
@FunctionalInterface
public interface Postcodes {
  /// The place of a postcode, as coarse as the table is; empty when it does not know it.
  Optional<Place> find(Postcode postcode);
}
