package keep.site.parts;

/// How far a task has come. The words are `state.NAME` in small letters.
public enum State {
  TODO(Icon.TODO),
  DOING(Icon.DOING),
  DONE(Icon.DONE);

  private final Icon icon;

  State(Icon icon) {
    this.icon = icon;
  }

  public Icon icon() {
    return icon;
  }

  /// Key of its word.
  public String key() {
    return "state." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
