package keep.site.content;

import java.util.List;

/// A content page as HTML, ready to be set into the page frame.
///
/// @param heading text of the first-level heading, as HTML
/// @param lead the paragraph after it, as HTML
/// @param before the rest up to the place of the help lines, or all of it
/// @param after what follows the help lines; empty when the text does not place them
/// @param lines which help lines the text itself places between `before` and `after`
/// @param contents second-level headings: anchor and words
public record Written(
    String heading, String lead, String before, String after, Lines lines, List<Entry> contents) {

  /// Help lines that a text places.
  public enum Lines {
    /// None; a quiet page then shows the first two under its heading.
    NONE,
    /// The two that head every help page.
    FIRST,
    /// Every line.
    ALL
  }

  /// One line of the table of contents.
  public record Entry(String anchor, String words) {}
}
