package keep.server.site.content;

import java.util.List;

/// A content page as HTML, ready to be set into the page frame.
///
/// @param heading text of the first-level heading, as HTML
/// @param lead the paragraph after it, as HTML
/// @param before the rest up to the place of the help lines, or all of it
/// @param after what follows the help lines; empty when the text does not place them
/// @param placesLines whether the text itself says where all help lines stand
/// @param contents second-level headings: anchor and words
public record Written(
    String heading,
    String lead,
    String before,
    String after,
    boolean placesLines,
    List<Entry> contents) {

  /// One line of the table of contents.
  public record Entry(String anchor, String words) {}
}
