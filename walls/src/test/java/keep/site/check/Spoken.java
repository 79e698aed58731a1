package keep.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells words for people from names for programs, in the strings of a source file.
final class Spoken {
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{Lu}\\p{Ll}+[ .?!:].*|\\p{L}+ \\p{L}+ \\p{L}+.*");
  private static final Pattern CODE =
      Pattern.compile(
          "(?s)//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\""
              + "|'((?:\\\\.|[^'\\\\\\n])*)'|`((?:\\\\.|[^`\\\\])*)`");

  private Spoken() {}

  /// Whether a string reads like something said to a person.
  static boolean isSentence(String literal) {
    return SENTENCE.matcher(literal).matches();
  }

  /// A string of a program.
  ///
  /// @param before what stands before it in its statement
  record Literal(String value, String before) {}

  /// All strings of a Java or JavaScript source, without comments.
  static List<Literal> literals(String source) {
    List<Literal> found = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    var piece = CODE.matcher(source);
    int from = 0;
    while (piece.find()) {
      before.append(source, from, piece.start());
      from = piece.end();
      if (piece.group().startsWith("//") || piece.group().startsWith("/*")) {
        continue;
      }
      int statement =
          Math.max(
              Math.max(before.lastIndexOf(";"), before.lastIndexOf("{")), before.lastIndexOf("}"));
      String value =
          piece.group(1) != null
              ? piece.group(1)
              : piece.group(2) != null ? piece.group(2) : piece.group(3);
      if (value != null) {
        found.add(new Literal(value, before.substring(statement + 1)));
      }
      before.append(piece.group());
    }
    return found;
  }

  /// A source without its comments.
  static String withoutComments(String source) {
    return CODE.matcher(source)
        .replaceAll(piece ->
            java.util.regex.Matcher.quoteReplacement(
                piece.group().startsWith("//") || piece.group().startsWith("/*")
                    ? " "
                    : piece.group()));
  }
}
