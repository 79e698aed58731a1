package keep.finder;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A postcode or its beginning, as far as it says where something is. The last two letters are
/// dropped at once: they would name a few houses.
///
/// @param area its letters, such as `OX`
/// @param district what follows them in the first half, such as `1` or `1A`; empty for an area
/// @param sector the digit that begins the second half; empty when it was not given
public record Postcode(String area, String district, String sector) {
  private static final String FIRST = "([A-Z]{1,2})([0-9][0-9A-Z]?)";
  private static final Pattern WHOLE = Pattern.compile(FIRST + "([0-9])[A-Z]{2}");
  private static final Pattern HALVES = Pattern.compile(FIRST + " ([0-9])[A-Z]{0,2}");
  private static final Pattern FIRST_HALF = Pattern.compile(FIRST);
  private static final Pattern SECTOR = Pattern.compile(FIRST + "([0-9])[A-Z]?");
  private static final Pattern AREA = Pattern.compile("[A-Z]{1,2}");

  /// Reads a whole postcode, a sector, a district or an area, in any case, with or without a space.
  public static Optional<Postcode> read(String text) {
    if (isName(text)) {
      return Optional.empty();
    }
    String spaced = text.strip().toUpperCase(Locale.UK).replaceAll("[^A-Z0-9]+", " ").strip();
    String close = spaced.replace(" ", "");
    Matcher whole = WHOLE.matcher(close);
    if (whole.matches()) {
      return Optional.of(new Postcode(whole.group(1), whole.group(2), whole.group(3)));
    }
    Matcher halves = HALVES.matcher(spaced);
    if (halves.matches()) {
      return Optional.of(new Postcode(halves.group(1), halves.group(2), halves.group(3)));
    }
    Matcher first = FIRST_HALF.matcher(close);
    if (first.matches()) {
      return Optional.of(new Postcode(first.group(1), first.group(2), ""));
    }
    Matcher sector = SECTOR.matcher(close);
    if (sector.matches()) {
      return Optional.of(new Postcode(sector.group(1), sector.group(2), sector.group(3)));
    }
    return AREA.matcher(spaced).matches()
        ? Optional.of(new Postcode(spaced, "", ""))
        : Optional.empty();
  }

  /// More than two letters and no digit: no part of a postcode looks so.
  private static boolean isName(String text) {
    int letters = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign >= '0' && sign <= '9') {
        return false;
      }
      if ((sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z')) {
        letters++;
      }
    }
    return letters > 2;
  }

  /// The number of the district: 1 of `SW1A`. -1 for an area.
  public int districtNumber() {
    String digits = district.replaceAll("[A-Z]", "");
    return digits.isEmpty() ? -1 : Integer.parseInt(digits);
  }

  /// The first half, such as `OX1`, or the area's letters.
  public String outward() {
    return area + district;
  }

  /// Says nothing: it may be where somebody is.
  @Override
  public String toString() {
    return "Postcode";
  }
}
