package keep.site;

/// Says a text of the message source in the language of a page: [Page#say].
@FunctionalInterface
public interface Saying {
  /// @param arguments names and values in turn
  String say(String key, Object... arguments);
}
