package keep.law;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words nearest to one that does not exist, for a message that helps whoever mistyped it.
public final class Nearest {
  private static final int AT_MOST = 3;

  private Nearest() {}

  /// At most three of the words, the nearest first: those that differ in few letters, then those of
  /// which one holds the other. Empty where nothing is near.
  public static List<String> of(String typed, Collection<String> words) {
    String wanted = plain(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    int far = Math.max(2, wanted.length() / 3);
    Set<String> near = new LinkedHashSet<>();
    words.stream()
        .filter(word -> letters(wanted, plain(word)) <= far)
        .sorted(Comparator.comparingInt(word -> letters(wanted, plain(word))))
        .forEach(near::add);
    words.stream()
        .filter(word -> wanted.length() > 2)
        .filter(word -> plain(word).contains(wanted) || wanted.contains(plain(word)))
        .sorted(Comparator.comparingInt(String::length))
        .forEach(near::add);
    return near.stream().limit(AT_MOST).toList();
  }

  /// ` Did you mean a, b?` with a space before it, or empty text where nothing is near.
  public static String hint(String typed, Collection<String> words) {
    List<String> near = of(typed, words);
    return near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?";
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }

  /// How many letters must be changed, added or left out to make one word of the other.
  private static int letters(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
