package keep.law;

/// Who may supply a fact. A program never computes what only a court or the service may say; it
/// asks for it.
public enum Supplier {
  EVENT("E", "an event or a document that anybody can check"),
  REQUEST("Q", "what the request or its sender states: that it was stated, not that it is right"),
  PARTY("P", "what a party pleads"),
  SERVICE("S", "the service's own recorded judgement, with a name"),
  COURT("C", "a finding or an act of a court"),
  RECORD("R", "kept by the record itself as acts take effect; never supplied from outside");

  private final String letter;
  private final String meaning;

  Supplier(String letter, String meaning) {
    this.letter = letter;
    this.meaning = meaning;
  }

  public String letter() {
    return letter;
  }

  public String meaning() {
    return meaning;
  }
}
