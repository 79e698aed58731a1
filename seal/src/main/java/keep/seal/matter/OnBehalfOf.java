package keep.seal.matter;

import keep.seal.json.Word;

/// For whom a member of the service enters an act, where that person has no key.
public enum OnBehalfOf implements Word {
  POLICE("police"),
  PROSECUTOR("prosecutor"),
  DEFENCE("defence"),
  ACCUSED("accused"),
  SURVIVOR("survivor"),
  COURT("court"),
  ADVISER("adviser"),
  OTHER("other");

  private final String word;

  OnBehalfOf(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
