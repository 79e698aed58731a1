package keep.server.site;

/// What is decided about a page before anything is written on it.
///
/// @param path the English address of the page, starting with `/`; the Welsh one mirrors it
/// @param title what the browser's title says; neutral on quiet pages
/// @param room key of the text beside the mark, naming the room
/// @param tag an addition in front of the title, such as "Error: "; empty for none
public record PageHead(
    String path, Temper temper, WordSet wordSet, Title title, String room, String tag) {

  /// A page in words for survivors and services, with no addition to its title.
  public static PageHead of(String path, Temper temper, String title, String room) {
    return new PageHead(path, temper, WordSet.SERVICE, new Title.Keyed(title), room, "");
  }

  /// The same page with words in front of its title, such as "Error: ".
  public PageHead tagged(String words) {
    return new PageHead(path, temper, wordSet, title, room, words);
  }

  /// What the browser's title says, before the name of this software.
  public sealed interface Title {
    /// A text of the message source.
    record Keyed(String key) implements Title {}

    /// Words written on a content page itself, in both languages.
    record Written(String english, String welsh) implements Title {}
  }
}
