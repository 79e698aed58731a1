package keep.law;

/// The three limbs as a judge found them for one passage. A passage's name is `<header
/// sid>:<index>`.
public record PassageFinding(
    String passage,
    Answer substantialProbativeValue,
    Answer otherEvidenceAvailable,
    Answer publicInterestSubstantiallyOutweighs) {
  /// YES only when value is found, other evidence is found **not** to be available, and the balance
  /// is found to favour opening.
  public Answer allLimbsMet() {
    return substantialProbativeValue
        .and(otherEvidenceAvailable.not())
        .and(publicInterestSubstantiallyOutweighs);
  }
}
