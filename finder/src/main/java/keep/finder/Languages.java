package keep.finder;

import java.util.Locale;
import java.util.Map;

/// Names of languages: centres are filed under the English ones.
final class Languages {
  static final String SIGN_LANGUAGE = "British Sign Language";

  private static final Map<String, String> OWN_NAMES =
      Map.ofEntries(
          Map.entry("cy", "Welsh"),
          Map.entry("cymraeg", "Welsh"),
          Map.entry("en", "English"),
          Map.entry("saesneg", "English"),
          Map.entry("polski", "Polish"),
          Map.entry("gaidhlig", "Gaelic"),
          Map.entry("gaeilge", "Irish"),
          Map.entry("bsl", SIGN_LANGUAGE),
          Map.entry("british sign language", SIGN_LANGUAGE),
          Map.entry("sign language", SIGN_LANGUAGE),
          Map.entry("iaith arwyddion prydain", SIGN_LANGUAGE));

  private Languages() {}

  /// Own names of languages as they are compared, and the English ones.
  static Map<String, String> ownNames() {
    return new java.util.TreeMap<>(OWN_NAMES);
  }

  /// `Welsh` for `welsh`, `Cymraeg` and `cy`; an unknown name with a capital.
  static String english(String name) {
    String plain = Spelling.plain(name);
    String known = OWN_NAMES.get(plain);
    return known != null || plain.isEmpty()
        ? (known == null ? "" : known)
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }
}
