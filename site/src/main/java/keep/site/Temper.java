package keep.site;

/// How a page speaks: campaign pages may be loud, help pages are quiet, work screens are exact.
public enum Temper {
  /// Help and everything a person at risk may read: two faces fewer, no pictures, neutral titles.
  QUIET("quiet"),
  /// Public pages about Keep itself.
  PLAIN("public"),
  /// Campaign pages, which nobody reads at risk: a large question, pictures, sharing.
  LOUD("public loud"),
  /// Rooms of the work site.
  WORK("work");

  private final String style;

  Temper(String style) {
    this.style = style;
  }

  /// The class of the `body` element.
  public String style() {
    return style;
  }
}
