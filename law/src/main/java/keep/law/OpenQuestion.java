package keep.law;

/// Something the notes leave open, for a lawyer to answer.
///
/// @param rules the ids it touches, as text; empty text where it touches none
public record OpenQuestion(String rules, String question) {}
