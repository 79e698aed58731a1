package keep.server.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedSet;

/// The addresses of a site that are known by heart, in order. Tests visit every page listed here.
public final class Rooms {
  private final Map<String, Room> rooms = new LinkedHashMap<>();
  private final SequencedSet<String> pages = new java.util.LinkedHashSet<>();

  /// A page: an address that answers with HTML in both languages.
  public Rooms page(String path, Room room) {
    pages.add(path);
    rooms.put(path, room);
    return this;
  }

  /// An address that is not a page: the exit, a file.
  public Rooms other(String path, Room room) {
    rooms.put(path, room);
    return this;
  }

  /// English addresses of all pages.
  public SequencedSet<String> pages() {
    return Collections.unmodifiableSequencedSet(pages);
  }

  Map<String, Room> all() {
    return Collections.unmodifiableMap(rooms);
  }
}
