package keep.finder.exchange;

/// What an importer did about a fault. A faulty value is never guessed at and never mended.
public enum Effect {
  /// The whole record stayed out.
  RECORD_LEFT_OUT("record left out"),
  /// The value, or the part it stands in, stayed out; the record went in.
  VALUE_LEFT_OUT("value left out"),
  /// Nothing stayed out: it is only said.
  KEPT("kept");

  private final String words;

  Effect(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
