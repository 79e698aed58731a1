package keep.law.bench;

import java.util.List;

/// The words by which a published decision says what is being judged.
public final class CaseWords {
  public static final List<String> ALL =
      List.of(
          "compel-production",
          "grant-leave",
          "refuse-leave",
          "refuse-leave-to-adduce",
          "grant-access",
          "party-inspection-before-leave",
          "produce-to-judge",
          "refuse-production-to-judge",
          "refuse-production-to-accused",
          "refuse-disclosure",
          "appeal-by-protected-confider",
          "give-material-to-complainants-counsel",
          "destroy-record",
          "protected-status",
          "refuse-hearing-to-confider",
          "quash-subpoena",
          "adduce",
          "produce",
          "police-request",
          "consent-release",
          "challenge-to-the-scheme");

  /// Why an engine abstains where the statute itself is attacked.
  public static final String VALIDITY =
      "Whether the scheme itself is valid is not for an engine to say.";

  /// Why nothing is decided where facts are missing.
  public static final String OPEN = "The facts do not settle it.";

  private CaseWords() {}

  /// The answer to a word that is none of these.
  public static String none() {
    return "There is no step of this name. Allowed: " + String.join(", ", ALL) + ".";
  }
}
