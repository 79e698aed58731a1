package keep.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedSet;

/// The addresses of a site that are known by heart, in order. Tests visit every page listed here.
public final class Rooms {
  private final Map<String, Door> rooms = new LinkedHashMap<>();
  private final SequencedSet<String> pages = new java.util.LinkedHashSet<>();

  /// What stands behind an address.
  ///
  /// @param posts whether it also takes a form that somebody sends
  record Door(Room room, boolean posts) {}

  /// A page: an address that answers with HTML in both languages.
  public Rooms page(String path, Room room) {
    pages.add(path);
    rooms.put(path, new Door(room, false));
    return this;
  }

  /// A page that also takes the form which stands on it, by POST.
  public Rooms form(String path, Room room) {
    pages.add(path);
    rooms.put(path, new Door(room, true));
    return this;
  }

  /// An address that is not a page: the exit, a file.
  public Rooms other(String path, Room room) {
    rooms.put(path, new Door(room, false));
    return this;
  }

  /// An address that takes a form by POST and is no page to open by itself: a link that is used
  /// once, an answer to a form.
  public Rooms taking(String path, Room room) {
    rooms.put(path, new Door(room, true));
    return this;
  }

  /// English addresses of all pages.
  public SequencedSet<String> pages() {
    return Collections.unmodifiableSequencedSet(pages);
  }

  /// Whether somebody opened this very English address.
  public boolean opens(String path) {
    return rooms.containsKey(path);
  }

  Map<String, Door> all() {
    return Collections.unmodifiableMap(rooms);
  }
}
