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

  /// The same for what somebody needs to come or to be understood.
  private static final Map<String, Access> ACCESS = new LinkedHashMap<>();

  private static final Map<Who, List<String>> PEOPLE =
      Map.of(
          Who.WOMEN,
              List.of(
                  "women",
                  "woman",
                  "female",
                  "females",
                  "women and girls",
                  "female survivors",
                  "lesbian",
                  "lesbians",
                  "menywod",
                  "menyw"),
          Who.GIRLS, List.of("girls", "girl", "merched", "merch"),
          Who.MEN,
              List.of(
                  "men",
                  "man",
                  "male",
                  "males",
                  "men and boys",
                  "male survivors",
                  "gay man",
                  "gay men",
                  "dynion",
                  "dyn"),
          Who.BOYS, List.of("boys", "boy", "bechgyn", "bachgen"),
          Who.NON_BINARY,
              List.of(
                  "non binary",
                  "nonbinary",
                  "non binary people",
                  "enby",
                  "genderqueer",
                  "genderfluid",
                  "agender",
                  "anneuaidd",
                  "pobl anneuaidd"),
          Who.TRANS,
              List.of(
                  "trans",
                  "transgender",
                  "trans people",
                  "transgender people",
                  "traws",
                  "pobl draws"),
          Who.TRANS_WOMEN,
              List.of(
                  "trans women", "trans woman", "transgender women", "transwomen", "transwoman"),
          Who.TRANS_MEN,
              List.of("trans men", "trans man", "transgender men", "transmen", "transman"),
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
                  "partner",
                  "mother",
                  "mum",
                  "father",
                  "dad",
                  "carer",
                  "teulu",
                  "ffrindiau"),
          Who.EVERYONE, List.of("everyone", "anyone", "all", "any", "pawb"));

  static {
    needs(
        Need.PRE_TRIAL_THERAPY,
        "pre trial",
        "pretrial",
        "pre court",
        "before trial",
        "before a trial",
        "before the trial",
        "before court",
        "cyn treial");
    needs(Need.COUNSELLING, "phone counsel", "telephone counsel");
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
        "solicitor",
        "lawyer",
        "witness",
        "compensation",
        "eiriol",
        "cynghor",
        "llys",
        "heddlu",
        "chisva",
        "legal");
    needs(Need.COUNSELLING, "mental", "iechyd meddwl");
    needs(
        Need.MEDICAL,
        "sarc",
        "medic",
        "forensic",
        "hospital",
        "doctor",
        "evidence",
        "pregnan",
        "contracepti",
        "health",
        "sexual assault referral",
        "meddyg");
    needs(
        Need.WRITING,
        "chat",
        "webchat",
        "text",
        "email",
        "e mail",
        "messag",
        "writ",
        "whatsapp",
        "sgwrs",
        "neges");
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
    needs(Need.HELPLINE, "talk", "siarad");
    needs(Need.WRITING, "online", "ar lein");
  }

  static {
    access(Access.SIGN_LANGUAGE, "bsl", "sign language", "british sign", "deaf", "iaith arwyddion");
    access(
        Access.STEP_FREE,
        "step free",
        "wheelchair",
        "ramp",
        "lift",
        "level access",
        "no steps",
        "without steps",
        "mobility",
        "heb risiau");
    access(
        Access.HEARING_LOOP, "hearing loop", "hearing aid", "hard of hearing", "loop", "induction");
    access(Access.EASY_READ, "easy read", "learning disab", "hawdd ei ddeall");
    access(Access.INTERPRETERS, "interpret", "translat", "cyfieith");
  }

  private PlainWords() {}

  private static void access(Access access, String... beginnings) {
    for (String beginning : beginnings) {
      ACCESS.put(beginning, access);
    }
  }

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

  /// What the words say that somebody needs to come or to be understood: `BSL`, `a wheelchair`.
  public static Optional<Access> access(String words) {
    String said = " " + Spelling.plain(words) + " ";
    return Access.of(words)
        .or(() ->
            ACCESS.entrySet().stream()
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
