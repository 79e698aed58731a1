package keep.law.explain;

import keep.law.Answer;

/// The words round a ruling, in one language.
///
/// @param allowed what is said where the act takes effect
/// @param reason says that the reason follows
/// @param nothingKnown what is said of facts where none was looked at
record Phrases(
    String on,
    String allowed,
    String refused,
    String notAssessed,
    String layer,
    String against,
    String open,
    String behind,
    String notAsked,
    String yes,
    String no,
    String unknown,
    String reason,
    String source,
    String facts,
    String nothingKnown,
    String rule) {
  static final Phrases ENGLISH =
      new Phrases(
          "On %s:",
          "It may: allowed.",
          "It may not: refused.",
          "Not yet: something must be found or said first.",
          "Layer: %s, rules of %s.",
          "What stands in the way",
          "What is not known",
          "What lets it pass",
          "What was not asked",
          "Yes.",
          "No.",
          "Not known.",
          "",
          "Source:",
          "Facts:",
          "none looked at",
          "Rule as of");

  static final Phrases WELSH =
      new Phrases(
          "Ar %s:",
          "Caniateir.",
          "Ni chaniateir.",
          "Ddim eto: rhaid canfod neu ddweud rhywbeth yn gyntaf.",
          "Haen: %s, rheolau %s.",
          "Beth sydd yn y ffordd",
          "Beth nad yw'n hysbys",
          "Beth sy'n ei adael drwodd",
          "Beth na ofynnwyd",
          "Ateb: ie.",
          "Ateb: na.",
          "Ateb: anhysbys.",
          "Rheswm, yn Saesneg:",
          "Ffynhonnell:",
          "Ffeithiau:",
          "dim",
          "Rheol fel yr oedd ar");

  static Phrases of(Language language) {
    return switch (language) {
      case ENGLISH -> ENGLISH;
      case WELSH -> WELSH;
    };
  }

  String answer(Answer answer) {
    return switch (answer) {
      case YES -> yes;
      case NO -> no;
      case UNKNOWN -> unknown;
    };
  }

  String verdict(String word) {
    return switch (word) {
      case "allowed" -> allowed;
      case "refused" -> refused;
      default -> notAssessed;
    };
  }
}
