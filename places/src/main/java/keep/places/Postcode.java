package keep.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A postcode or its beginning, as somebody wrote it.
///
/// @param area its letters, such as `OX`; `BFPO`, `GIR` and the four letters of an overseas
///   territory count as areas
/// @param district what follows them in the first half, such as `1` or `1A`; empty for an area, and
///   for a postcode without a number there
/// @param sector the digit that begins the second half; empty when it was not given
/// @param unit the last two letters, which name a few houses; empty when they were not given
public record Postcode(String area, String district, String sector, String unit) {
  /// No district ends in `I`, `L` or `O`: there they are digits written as letters.
  private static final String FIRST = "([A-Z]{1,2})([0-9][0-9A-HJKMNP-Z]?)";

  private static final Pattern WHOLE = Pattern.compile(FIRST + "([0-9])([A-Z]{2})");
  private static final Pattern APART =
      Pattern.compile("(GIR|" + PostcodeAreas.TERRITORIES + ")()([0-9])([A-Z]{2})");
  private static final Pattern FORCES = Pattern.compile("(BFPO)([0-9]{1,4})()()");
  private static final Pattern HALVES = Pattern.compile(FIRST + " ([0-9])[A-Z]?()");
  private static final Pattern FIRST_HALF = Pattern.compile(FIRST + "()()");
  private static final Pattern SECTOR = Pattern.compile(FIRST + "([0-9])[A-Z]?()");
  private static final Pattern AREA = Pattern.compile("[A-Z]{1,2}");
  private static final Pattern WITHIN =
      Pattern.compile("(?<![^ ])[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}(?![^ ])");
  private static final int MOST_LETTERS = 2;

  /// Reads a whole postcode, a sector, a district or an area, however it is written: in any case,
  /// with any spaces, dashes, full stops or invisible signs, in digits of any script, and with a
  /// letter for the digit it looks like (`W1A OAA`). Letters of a name are no area: `LEE` is none.
  public static Optional<Postcode> read(String typed) {
    String spaced = Signs.of(typed);
    String close = spaced.replace(" ", "");
    boolean digit = close.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
    if (!digit) {
      return AREA.matcher(spaced).matches()
          ? Optional.of(new Postcode(spaced, "", "", ""))
          : close.length() > MOST_LETTERS ? LookAlike.whole(close) : Optional.empty();
    }
    Optional<Postcode> whole = form(close);
    if (whole.isPresent()) {
      return PostcodeAreas.has(whole.get().area()) ? whole : LookAlike.whole(close).or(() -> whole);
    }
    Optional<Postcode> part =
        first(HALVES.matcher(spaced), FIRST_HALF.matcher(close), SECTOR.matcher(close));
    return part.filter(read -> PostcodeAreas.has(read.area()))
        .or(() -> LookAlike.whole(close))
        .or(() -> LookAlike.beginning(spaced))
        .or(() -> part);
  }

  /// Reads a whole postcode: one that is all that was typed, or the only one among what was typed,
  /// as when a telephone fills in an address. Empty for none and for several.
  public static Optional<Postcode> whole(String typed) {
    Optional<Postcode> all = read(typed).filter(Postcode::isWhole);
    if (all.isPresent()) {
      return all;
    }
    List<Postcode> some = within(typed).stream().distinct().toList();
    return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
  }

  /// The whole postcodes that stand somewhere in a text, such as an address, in their order. Part
  /// of one does not count: `B1` may be a flat.
  public static List<Postcode> within(String text) {
    List<Postcode> found = new ArrayList<>();
    text.lines()
        .map(Signs::of)
        .forEach(line -> {
          int before = found.size();
          WITHIN
              .matcher(line)
              .results()
              .flatMap(match -> form(match.group().replace(" ", "")).stream())
              .forEach(found::add);
          if (found.size() == before) {
            lastWords(line).ifPresent(found::add);
          }
        });
    return List.copyOf(found);
  }

  /// What stands last in a line, with a letter for a digit: `Oxford OX1 IAB`.
  private static Optional<Postcode> lastWords(String line) {
    String[] words = line.split(" ", -1);
    if (words.length < 2) {
      return Optional.empty();
    }
    String last = words[words.length - 1];
    String two = words[words.length - 2] + last;
    return Stream.of(two, last)
        .filter(word -> word.chars().anyMatch(Character::isDigit))
        .flatMap(word -> LookAlike.whole(word).stream())
        .findFirst();
  }

  private static Optional<Postcode> form(String close) {
    return first(WHOLE.matcher(close), APART.matcher(close), FORCES.matcher(close));
  }

  private static Optional<Postcode> first(Matcher... forms) {
    return Stream.of(forms)
        .filter(Matcher::matches)
        .findFirst()
        .map(match -> new Postcode(match.group(1), match.group(2), match.group(3), match.group(4)));
  }

  /// Whether all of it was given.
  public boolean isWhole() {
    return !unit.isEmpty() || (area.equals("BFPO") && !district.isEmpty());
  }

  /// The same without the letters that name a few houses.
  public Postcode withoutUnit() {
    return new Postcode(area, district, sector, "");
  }

  /// Capital letters and digits without spaces, such as `ZZ11AA`.
  public String compact() {
    return area + district + sector + unit;
  }

  /// The first half, such as `OX1`, or the area's letters.
  public String outward() {
    return area + district;
  }

  /// The number of the district: 1 of `SW1A`. -1 where there is none.
  public int districtNumber() {
    String digits = district.replaceAll("[A-Z]", "");
    return digits.isEmpty() ? -1 : Integer.parseInt(digits);
  }

  /// Says nothing: it may be where somebody is.
  @Override
  public String toString() {
    return "Postcode";
  }
}
