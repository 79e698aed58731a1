package keep.finder.exchange;

/// Values of a stranger's file, made fit to stand in a message.
final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  /// The beginning of a text in quotation marks, without anything a terminal would obey.
  static String text(String value) {
    StringBuilder shown = new StringBuilder("\"");
    value
        .codePoints()
        .limit(LONGEST)
        .map(sign -> isPlain(sign) ? sign : '?')
        .forEach(shown::appendCodePoint);
    return shown
        .append(value.codePointCount(0, value.length()) > LONGEST ? "…\"" : "\"")
        .toString();
  }

  /// A number as people write it.
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static boolean isPlain(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
