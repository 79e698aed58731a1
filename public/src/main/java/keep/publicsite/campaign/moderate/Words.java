package keep.publicsite.campaign.moderate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of a command line: plain ones, and options with their values.
///
/// @param options by name without the hyphens; the value of an option without one is `yes`
record Words(List<String> plain, Map<String, String> options) {
  static Words of(List<String> args) {
    List<String> plain = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (int at = 0; at < args.size(); at++) {
      String word = args.get(at);
      if (!word.startsWith("--")) {
        plain.add(word);
      } else if (word.contains("=")) {
        options.put(word.substring(2, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
      } else if (at + 1 < args.size() && !args.get(at + 1).startsWith("--")) {
        options.put(word.substring(2), args.get(++at));
      } else {
        options.put(word.substring(2), "yes");
      }
    }
    return new Words(plain, options);
  }

  String option(String name) {
    return options.getOrDefault(name, "").strip();
  }

  /// Who does it; empty when nobody is named.
  String by() {
    return option("by");
  }
}
