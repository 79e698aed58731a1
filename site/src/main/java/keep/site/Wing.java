package keep.site;

/// A part of a site that another module adds: a bean of its configuration that opens its own pages.
@FunctionalInterface
public interface Wing {
  void open(Rooms rooms);
}
