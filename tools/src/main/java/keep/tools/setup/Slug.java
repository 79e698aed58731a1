package keep.tools.setup;

import java.text.Normalizer;
import java.util.Locale;

/// A name as part of a file's name: small letters, digits and hyphens.
final class Slug {
  private Slug() {}

  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.length() > 40 ? plain.substring(0, 40) : plain;
    return cut.isEmpty() ? "someone" : cut;
  }
}
