package keep.tools.story;

/// How the person whose notes they are is spoken of.
enum Pronoun {
  SHE("her", "Her", "she"),
  HE("his", "His", "he"),
  THEY("their", "Their", "they");

  private final String possessive;
  private final String capital;
  private final String subject;

  Pronoun(String possessive, String capital, String subject) {
    this.possessive = possessive;
    this.capital = capital;
    this.subject = subject;
  }

  String possessive() {
    return possessive;
  }

  String capital() {
    return capital;
  }

  String subject() {
    return subject;
  }
}
