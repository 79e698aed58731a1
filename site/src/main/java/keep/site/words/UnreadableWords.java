package keep.site.words;

/// A message or content file that cannot be read: which line, and why.
public final class UnreadableWords extends RuntimeException {
  private final int line;
  private final String why;

  public UnreadableWords(int line, String why) {
    super("line " + line + ": " + why);
    this.line = line;
    this.why = why;
  }

  /// What is wrong with that line.
  public String why() {
    return why;
  }

  /// Line number, from 1.
  public int line() {
    return line;
  }
}
