package keep.server.campaign.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A United Kingdom postcode as somebody typed it. It lives as long as one request and is never
/// written anywhere: not to a file, a log, an address or another computer.
///
/// @param compact capital letters and digits without spaces, such as `ZZ11AA`
public record Postcode(String compact) {
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}|GIR0AA|BFPO[0-9]{1,4}|BF1[0-9][A-Z]{2}");
  private static final int RADIX = 37;
  private static final int LETTERS = 7;

  /// Reads what was typed; empty when it has not the form of a postcode.
  public static Optional<Postcode> of(String typed) {
    String compact = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", "");
    return FORM.matcher(compact).matches() ? Optional.of(new Postcode(compact)) : Optional.empty();
  }

  /// The letters it begins with, such as `ZZ`.
  String area() {
    return Character.isLetter(compact.charAt(1))
        ? compact.substring(0, 2)
        : compact.substring(0, 1);
  }

  /// A number of 37 bits that keeps the order of the text; for tables.
  long number() {
    return number(compact);
  }

  static long number(String compact) {
    long number = 0;
    for (int at = 0; at < LETTERS; at++) {
      int digit = at < compact.length() ? 1 + Character.digit(compact.charAt(at), 36) : 0;
      number = number * RADIX + digit;
    }
    return number;
  }

  /// Shows nobody's postcode.
  @Override
  public String toString() {
    return "Postcode";
  }
}
