package keep.law;

/// Who took an act: the role of the card that signed it, the person it was entered for, and the
/// signer's pseudonym.
///
/// @param role the card's role, for example `judge`
/// @param onBehalfOf the act's `for` word, or empty text
/// @param subject the pseudonym of the card's holder (the card's `subject`), or empty text where it
///   does not matter; rules that need two people count distinct subjects
public record Signer(String role, String onBehalfOf, String subject) {
  /// Somebody acting with her own card.
  public static Signer as(String role) {
    return new Signer(role, "", "");
  }

  /// A member of the service enters an act for somebody without a card.
  public static Signer enteredFor(String role, String whom) {
    return new Signer(role, whom, "");
  }

  /// The same signer with the pseudonym of the card.
  public Signer withSubject(String pseudonym) {
    return new Signer(role, onBehalfOf, pseudonym);
  }
}
