package keep.publicsite.campaign.pack;

import java.util.List;

/// Words that stand apart on a page.
///
/// @param survivor whether a survivor wrote or said them
/// @param by how the person wished to be named; both empty where nobody said it
/// @param permission file in `permissions/` that records the consent; empty for none
/// @param approved names of those who approved it
public record Quotation(
    String id,
    Kind kind,
    boolean survivor,
    Both words,
    Both by,
    String permission,
    List<String> approved) {
  /// How far the words are somebody's own.
  public enum Kind {
    /// Nobody said it; the page says so.
    INVENTED,
    /// In our words, after somebody's.
    PARAPHRASE,
    /// Somebody's own words, with their recorded consent.
    QUOTATION
  }
}
