package keep.site.parts;

/// One point of a timeline.
///
/// @param when a date in words
/// @param name what happened or will
/// @param words more about it; empty for none
public record Moment(String when, String name, String words, Phase phase) {
  /// Where it lies, seen from today.
  public enum Phase {
    PAST(Icon.PAST, ""),
    NOW(Icon.NOW, "now"),
    NEXT(Icon.NEXT, "next");

    private final Icon icon;
    private final String style;

    Phase(Icon icon, String style) {
      this.icon = icon;
      this.style = style;
    }

    public Icon icon() {
      return icon;
    }

    public String style() {
      return style;
    }
  }
}
