package keep.places;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Postcodes with a letter for the digit it looks like, or a digit for the letter: `W1A OAA`, `0X1
/// 2AB`, `LSl 4AB`.
///
/// Of all readings the one with the fewest changes counts, if it is the only one with so few and
/// its area is one there is. The last two letters of a postcode are never `C I K M O V`, so that
/// nothing is to be guessed there.
final class LookAlike {
  /// Shapes of the first half: `a` a letter, `n` a digit.
  private static final List<String> FIRST_HALVES =
      List.of("an", "ann", "ana", "aan", "aann", "aana");

  private static final String NEVER_LAST = "CIKMOV";
  private static final int SECOND_HALF = 3;

  private LookAlike() {}

  /// @param close capital letters and digits without a space
  static Optional<Postcode> whole(String close) {
    if (close.equals("GIROAA")) {
      return Optional.of(new Postcode("GIR", "", "0", "AA"));
    }
    int cut = close.length() - SECOND_HALF;
    if (cut < 2 || !endsAsUnit(close)) {
      return Optional.empty();
    }
    @Nullable String sector = as('n', close.charAt(cut));
    return sector == null
        ? Optional.empty()
        : firstHalf(close.substring(0, cut))
            .map(first ->
                new Postcode(first.area(), first.district(), sector, close.substring(cut + 1)));
  }

  /// A first half, or one with the digit of the second.
  ///
  /// @param spaced capital letters and digits, a space where there was a gap
  static Optional<Postcode> beginning(String spaced) {
    String[] halves = spaced.split(" ", -1);
    if (halves.length == 1) {
      return firstHalf(halves[0]);
    }
    @Nullable String sector =
        halves.length == 2 && halves[1].length() == 1 ? as('n', halves[1].charAt(0)) : null;
    return sector == null
        ? Optional.empty()
        : firstHalf(halves[0])
            .map(first -> new Postcode(first.area(), first.district(), sector, ""));
  }

  private static boolean endsAsUnit(String close) {
    return close
        .substring(close.length() - 2)
        .chars()
        .allMatch(sign -> sign >= 'A' && sign <= 'Z' && NEVER_LAST.indexOf(sign) < 0);
  }

  private static Optional<Postcode> firstHalf(String written) {
    int fewest = Integer.MAX_VALUE;
    Set<Postcode> found = new HashSet<>();
    for (String shape : FIRST_HALVES) {
      if (shape.length() != written.length()) {
        continue;
      }
      int letters = shape.indexOf('n');
      for (String area : areas(written.substring(0, letters))) {
        String district = district(shape, written, letters);
        if (district.isEmpty()) {
          continue;
        }
        int changes = changes(area + district, written);
        if (changes < fewest) {
          fewest = changes;
          found.clear();
        }
        if (changes == fewest) {
          found.add(new Postcode(area, district, "", ""));
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /// The areas there are that letters, some of them written as digits, may mean.
  private static List<String> areas(String written) {
    return PostcodeAreas.ALL.stream()
        .filter(area -> area.length() == written.length())
        .filter(area -> {
          for (int at = 0; at < area.length(); at++) {
            if (!mayBe(area.charAt(at), written.charAt(at))) {
              return false;
            }
          }
          return true;
        })
        .toList();
  }

  private static boolean mayBe(char letter, char written) {
    return letter == written
        || (written == '0' && letter == 'O')
        || (written == '1' && (letter == 'I' || letter == 'L'));
  }

  /// The rest of a first half; empty when it is none. No district of two digits begins with 0.
  private static String district(String shape, String written, int from) {
    StringBuilder district = new StringBuilder();
    for (int at = from; at < shape.length(); at++) {
      @Nullable String sign = as(shape.charAt(at), written.charAt(at));
      if (sign == null) {
        return "";
      }
      district.append(sign);
    }
    boolean leadsWithNothing = district.length() > 1 && district.charAt(0) == '0';
    return leadsWithNothing ? "" : district.toString();
  }

  private static @Nullable String as(char kind, char written) {
    if (kind == 'a') {
      return written >= 'A' && written <= 'Z' && "ILO".indexOf(written) < 0
          ? String.valueOf(written)
          : null;
    }
    return switch (written) {
      case 'O' -> "0";
      case 'I', 'L' -> "1";
      default -> written >= '0' && written <= '9' ? String.valueOf(written) : null;
    };
  }

  private static int changes(String read, String written) {
    int changes = 0;
    for (int at = 0; at < read.length(); at++) {
      changes += read.charAt(at) == written.charAt(at) ? 0 : 1;
    }
    return changes;
  }
}
