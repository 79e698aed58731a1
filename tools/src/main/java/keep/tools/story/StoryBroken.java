package keep.tools.story;

import keep.pen.Ruled;

/// The story cannot go on as it must: a defect in Keep or in the story, never the reader's fault.
final class StoryBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoryBroken(String message) {
    super(message);
  }

  StoryBroken(String message, Ruled ruled) {
    super(
        message
            + " ("
            + ruled.verdict()
            + "; "
            + String.join(", ", ruled.rulesAgainst())
            + "; "
            + String.join(" ", ruled.becauseAgainst())
            + ")");
  }
}
