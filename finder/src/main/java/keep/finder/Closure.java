package keep.finder;

/// A centre that has closed: it is explained, and never offered.
///
/// @param when as far as seen, `2025-04` or `2025-04-30`
/// @param words in English
public record Closure(String when, String words) {}
