package keep.finder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What Welsh does to the beginning of a place's name. `Caerdydd` is written `yng Nghaerdydd` (in),
/// `i Gaerdydd` (to), `a Chaerdydd` (and).
public final class WelshNames {
  private static final List<String[]> NASAL =
      List.of(
          new String[] {"c", "ngh", "yng"},
          new String[] {"p", "mh", "ym"},
          new String[] {"t", "nh", "yn"},
          new String[] {"g", "ng", "yng"},
          new String[] {"b", "m", "ym"},
          new String[] {"d", "n", "yn"},
          new String[] {"m", "m", "ym"});
  private static final List<String[]> SOFT =
      List.of(
          new String[] {"ll", "l"},
          new String[] {"rh", "r"},
          new String[] {"c", "g"},
          new String[] {"p", "b"},
          new String[] {"t", "d"},
          new String[] {"g", ""},
          new String[] {"b", "f"},
          new String[] {"d", "dd"},
          new String[] {"m", "f"});
  private static final List<String[]> ASPIRATE =
      List.of(new String[] {"c", "ch"}, new String[] {"p", "ph"}, new String[] {"t", "th"});

  /// Double letters that do not change as their first letter would.
  private static final List<String> STEADY = List.of("ch", "ph", "th", "dd", "ff", "ng");

  private WelshNames() {}

  /// "In" a place whose name is Welsh: `yng Nghaerdydd`, `ym Mangor`, `yn y Fenni`.
  public static String in(String name) {
    if (name.startsWith("Y ") || name.startsWith("Yr ")) {
      return "yn y" + name.substring(1);
    }
    for (String[] change : NASAL) {
      if (begins(name, change[0])) {
        String rest = name.substring(change[0].length());
        return change[2] + " " + capital(change[1]) + rest;
      }
    }
    return "yn " + name;
  }

  /// "In" a place that keeps its English name, which does not change: `yn Leeds`.
  public static String inUnchanged(String name) {
    return "yn " + name;
  }

  /// Every changed beginning of a name, in the form in which names are compared.
  static Set<String> changed(String name) {
    String plain = Spelling.plain(name);
    Set<String> forms = new LinkedHashSet<>();
    for (List<String[]> changes : List.of(NASAL, SOFT, ASPIRATE)) {
      for (String[] change : changes) {
        if (begins(plain, change[0])) {
          forms.add(change[1] + plain.substring(change[0].length()));
          break;
        }
      }
    }
    if (plain.startsWith("y ") || plain.startsWith("yr ")) {
      forms.add(plain.substring(plain.indexOf(' ') + 1));
    }
    forms.remove(plain);
    return forms;
  }

  private static boolean begins(String name, String letters) {
    String low = name.toLowerCase(java.util.Locale.ROOT);
    return low.startsWith(letters)
        && (letters.length() > 1
            || (STEADY.stream().noneMatch(low::startsWith)
                && !(letters.equals("l") || letters.equals("r"))));
  }

  private static String capital(String letters) {
    return letters.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + letters.substring(1);
  }
}
