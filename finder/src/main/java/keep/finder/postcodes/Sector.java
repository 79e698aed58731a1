package keep.finder.postcodes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import keep.finder.Point;

/// A postcode sector.
///
/// @param name such as `CT1 2`
/// @param point the middle of its postcodes that have a place, rounded to a thousandth of a degree;
///   null where none has
/// @param country where it is
/// @param live postcodes in use
/// @param ended postcodes no longer in use
public record Sector(String name, @Nullable Point point, Country country, int live, int ended) {
  /// Where a postcode may be.
  public enum Country {
    ENGLAND('E'),
    WALES('W'),
    SCOTLAND('S'),
    NORTHERN_IRELAND('N'),
    JERSEY('J'),
    GUERNSEY('G'),
    ISLE_OF_MAN('M'),
    /// The file did not say.
    UNKNOWN('-');

    private final char letter;

    Country(char letter) {
      this.letter = letter;
    }

    /// Its letter in the table.
    public char letter() {
      return letter;
    }

    static Optional<Country> of(char letter) {
      for (Country country : values()) {
        if (country.letter == letter) {
          return Optional.of(country);
        }
      }
      return Optional.empty();
    }
  }

  /// Says nothing: it may be where somebody is.
  @Override
  public String toString() {
    return "Sector";
  }
}
