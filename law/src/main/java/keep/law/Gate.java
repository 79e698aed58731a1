package keep.law;

/// An act that the law permits or forbids, for example `release`. Every step of a process names its
/// gate.
///
/// @param word one word, stable
/// @param question what is asked at the gate, in plain words
public record Gate(String word, String question) implements Comparable<Gate> {
  @Override
  public int compareTo(Gate other) {
    return word.compareTo(other.word);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gate gate && gate.word.equals(word);
  }

  @Override
  public int hashCode() {
    return word.hashCode();
  }

  @Override
  public String toString() {
    return word;
  }
}
