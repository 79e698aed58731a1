package keep.law;

/// The name of a fact, as it stands in acts and in fact files, for example `chargeLive`.
public record FactId(String name) implements Comparable<FactId> {
  public FactId {
    if (!name.matches("[a-zA-Z][a-zA-Z0-9]*")) {
      throw new IllegalArgumentException("A fact's name is letters and digits: " + name);
    }
  }

  @Override
  public int compareTo(FactId other) {
    return this == other ? 0 : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
