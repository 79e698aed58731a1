package keep.publicsite.campaign.pack;

/// A piece of a section, in order.
public sealed interface Block {
  /// Markdown.
  ///
  /// @param line where it begins in its file
  record Prose(String markdown, int line) implements Block {}

  /// A part of the page that is not text, placed by a line such as `{picture room}`.
  record Part(Kind kind, String argument, int line) implements Block {}

  /// The parts a campaign may place.
  enum Kind {
    ASKS,
    ASKS_TABLE,
    BACKERS,
    BIG,
    BRIEFING_LINK,
    FIGURES,
    FIGURES_TABLE,
    FIND,
    JOIN,
    LETTER_LINK,
    PICTURE,
    PROCESS,
    QUOTE,
    SHARE,
    TIMELINE_LINK
  }
}
