package keep.site;

/// What is decided about a page before anything is written on it.
///
/// @param path the English address of the page, starting with `/`; the Welsh one mirrors it. Empty
///   for a page that stands in for whatever was asked for
/// @param title what the browser's title says; neutral on quiet pages
/// @param room key of the text beside the mark, naming the room
/// @param mistaken something in the form is to be mended; the title then begins with "Error:"
/// @param wing the part of the site whose own style and script files the page also needs, such as
///   `campaign`; empty for none, so that a help page never pays for a campaign's
public record PageHead(
    String path,
    Temper temper,
    WordSet wordSet,
    Title title,
    String room,
    boolean mistaken,
    String wing) {

  /// A page of the house itself.
  public PageHead(
      String path, Temper temper, WordSet wordSet, Title title, String room, boolean mistaken) {
    this(path, temper, wordSet, title, room, mistaken, "");
  }

  /// A page in words for survivors and services.
  public static PageHead of(String path, Temper temper, String title, String room) {
    return new PageHead(path, temper, WordSet.SERVICE, new Title.Keyed(title), room, false);
  }

  /// The same page with something in its form to be mended.
  public PageHead withMistakes() {
    return new PageHead(path, temper, wordSet, title, room, true, wing);
  }

  /// The same page with the style and script files of a wing.
  public PageHead in(String wing) {
    return new PageHead(path, temper, wordSet, title, room, mistaken, wing);
  }

  /// What the browser's title says, before the name of this software.
  public sealed interface Title {
    /// A text of the message source.
    record Keyed(String key) implements Title {}

    /// Words written on a content page itself, in both languages.
    record Written(String english, String welsh) implements Title {}
  }
}
