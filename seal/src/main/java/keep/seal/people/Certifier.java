package keep.seal.people;

import keep.seal.json.Word;

/// Who certifies a role. Authority follows the role, never the signatures present: a "judge"
/// certified by the service's keys is none.
public enum Certifier implements Word {
  SERVICE("service"),
  COURT("court");

  private final String word;

  Certifier(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
