package keep.finder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Needs and people as somebody may put them.
public final class PlainWords {
  /// Beginnings of words, looked for in this order anywhere in what was written.
  private static final Map<String, Need> NEEDS = new LinkedHashMap<>();

  private static final Map<Who, List<String>> PEOPLE =
      Map.of(
          Who.WOMEN, List.of("women", "woman", "female", "females", "women and girls", "menywod"),
          Who.GIRLS, List.of("girls", "girl", "merched"),
          Who.MEN, List.of("men", "man", "male", "males", "men and boys", "dynion"),
          Who.BOYS, List.of("boys", "boy", "bechgyn"),
          Who.NON_BINARY, List.of("non binary", "nonbinary", "enby", "anneuaidd"),
          Who.TRANS, List.of("trans", "transgender", "trans people", "traws"),
          Who.TRANS_WOMEN, List.of("trans women", "trans woman", "transgender women"),
          Who.TRANS_MEN, List.of("trans men", "trans man", "transgender men"),
          Who.FAMILY,
              List.of(
                  "family",
                  "friends",
                  "friend",
                  "friends and family",
                  "parents",
                  "parent",
                  "supporters",
                  "supporter",
                  "partner"),
          Who.EVERYONE, List.of("everyone", "anyone", "all", "any", "pawb"));

  static {
    needs(
        Need.PRE_TRIAL_THERAPY, "pre trial", "pretrial", "pre court", "before trial", "cyn treial");
    needs(Need.GROUPS, "group", "peer", "grwp");
    needs(
        Need.ADVOCACY,
        "isva",
        "idva",
        "advoca",
        "advis",
        "court",
        "police",
        "report",
        "eiriol",
        "chisva",
        "legal");
    needs(
        Need.MEDICAL,
        "sarc",
        "medic",
        "forensic",
        "hospital",
        "doctor",
        "health",
        "sexual assault referral",
        "meddyg");
    needs(Need.WRITING, "chat", "webchat", "text", "email", "e mail", "online", "messag", "writ");
    needs(
        Need.HELPLINE,
        "helpline",
        "help line",
        "phone",
        "telephone",
        "call",
        "line",
        "emotional support",
        "talk to someone",
        "someone to talk",
        "listen",
        "crisis",
        "llinell");
    needs(
        Need.COUNSELLING,
        "counsel",
        "therap",
        "talking",
        "psychotherap",
        "cwnsel",
        "emdr",
        "trauma",
        "support");
  }

  private PlainWords() {}

  private static void needs(Need need, String... beginnings) {
    for (String beginning : beginnings) {
      NEEDS.put(beginning, need);
    }
  }

  /// The need that words name: `pre-trial therapy`, `ISVA`, `someone to talk to`.
  public static Optional<Need> need(String words) {
    String said = " " + Spelling.plain(words) + " ";
    return Arrays.stream(Need.values())
        .filter(need -> said.strip().equals(Spelling.plain(need.word())))
        .findFirst()
        .or(() ->
            NEEDS.entrySet().stream()
                .filter(entry -> said.contains(" " + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
  }

  /// For whom the words say that somebody looks: `men`, `non-binary`, `a girl`.
  public static Optional<Who> who(String words) {
    String said = Spelling.plain(words).replaceFirst("^(a|an) ", "");
    return PEOPLE.entrySet().stream()
        .filter(entry -> entry.getValue().contains(said))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
