package keep.law;

/// The id of a rule in the notes it was written from, for example `CP-43`, `EW-11`, `NSW-22`.
public record RuleId(String text) implements Comparable<RuleId> {
  public RuleId {
    if (!text.matches("[A-Z]+-[A-Za-z0-9]+")) {
      throw new IllegalArgumentException(
          "A rule id is capitals, a hyphen, a number or name: " + text);
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
