package keep.law;

/// Where a rule or a fact comes from, in one line a lawyer can look up: a section, a rule of court,
/// a decision, or the words "our default".
public record Source(String text) {
  @Override
  public String toString() {
    return text;
  }
}
