package keep.law.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The questions of gates and rules in Welsh, by their English words: a question whose English is
/// changed has no Welsh until somebody writes it again.
///
/// No Welsh speaker with legal training has reviewed these; whoever shows them says so.
public final class Welsh {
  /// Said, in Welsh, of a sentence that has none.
  public static final String ENGLISH_ONLY = "yn Saesneg yn unig hyd yma";

  private static final Map<String, String> QUESTIONS =
      rows(
          GatesInWelsh.ROWS,
          EnglandWalesInWelsh.ROWS,
          CampaignInWelsh.ROWS,
          CampaignReleaseInWelsh.ROWS);

  private Welsh() {}

  /// The Welsh of a question; empty where there is none.
  public static Optional<String> of(String english) {
    return Optional.ofNullable(QUESTIONS.get(english));
  }

  /// Every English question that has Welsh.
  public static Set<String> known() {
    return QUESTIONS.keySet();
  }

  /// Rows of `English | Welsh`.
  private static Map<String, String> rows(String... tables) {
    Map<String, String> rows = new LinkedHashMap<>();
    Stream.of(tables)
        // not String.lines(): it is not in the library the law is compiled with for browsers
        .flatMap(table -> Stream.of(table.split("\n")))
        .forEach(line -> {
          int bar = line.indexOf(" | ");
          String earlier = rows.put(line.substring(0, bar), line.substring(bar + 3));
          if (earlier != null) {
            throw new IllegalStateException("Two rows for: " + line.substring(0, bar));
          }
        });
    return rows;
  }
}
