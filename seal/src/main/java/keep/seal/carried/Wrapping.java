package keep.seal.carried;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What may stand around a text of ours, one wrapping at a time. Each way off is linear in the
/// length of the text: it may be anything.
final class Wrapping {
  private static final Pattern PAGE =
      begins("<(?:!doctype|html|head|body|div|p|pre|table|span)\\b");
  private static final Pattern FENCE = begins("(?:```|~~~)[^\\n]*\\n");
  private static final Pattern ESCAPED = begins("[{\\[]\\s*(?:&quot;|&#34;|&#x22;|\\\\\")|%7B%22");
  private static final Pattern TYPOGRAPHIC =
      begins("\\{\\s*[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019'\uff02]");
  private static final Pattern OTHER_QUOTE =
      Pattern.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019'\uff02]");
  private static final Pattern SOFT_BREAK = Pattern.compile("=[ \\t]{0,80}\\r?\\n");
  private static final Pattern HEX_CODE = Pattern.compile("=([0-9A-Fa-f]{2})");
  private static final Pattern OTHER_EQUALS = Pattern.compile("=(?![0-9A-Fa-f]{2}|[ \\t\\r\\n])");

  private Wrapping() {}

  /// What was inside, and what was around it.
  record Inner(Blemish wrapping, String text) {}

  private record Way(Blemish blemish, Predicate<String> shows, UnaryOperator<String> off) {}

  private static final List<Way> WAYS =
      List.of(
          new Way(Blemish.MAIL, Mail::is, Mail::inside),
          new Way(Blemish.BASE64, Mail::isBase64OfOurs, Mail::decoded),
          new Way(Blemish.WEB_PAGE, Wrapping::isPageAroundOurs, Wrapping::insidePage),
          new Way(Blemish.REPLY_MARKS, shown(FENCE), text -> FENCE.matcher(text).replaceFirst("")),
          new Way(Blemish.REPLY_MARKS, Wrapping::isMarked, Wrapping::unmarked),
          new Way(Blemish.ESCAPED, shown(ESCAPED), Wrapping::unescaped),
          new Way(Blemish.QUOTED_PRINTABLE, Wrapping::isQuoted, Wrapping::unquoted),
          new Way(
              Blemish.TYPOGRAPHIC_QUOTES,
              shown(TYPOGRAPHIC),
              text -> OTHER_QUOTE.matcher(text).replaceAll("\"")));

  /// Takes one wrapping off, if one shows.
  static Optional<Inner> off(String text) {
    for (Way way : WAYS) {
      if (way.shows().test(text)) {
        return Optional.of(new Inner(way.blemish(), way.off().apply(text)));
      }
    }
    return Optional.empty();
  }

  private static Pattern begins(String with) {
    return Pattern.compile("\\s{0,200}(?:" + with + ")", Pattern.CASE_INSENSITIVE);
  }

  private static Predicate<String> shown(Pattern beginning) {
    return text -> beginning.matcher(text).lookingAt();
  }

  private static boolean isPageAroundOurs(String text) {
    return PAGE.matcher(text).lookingAt() && startInPage(unescaped(text)) >= 0;
  }

  private static String insidePage(String text) {
    String plain = unescaped(text);
    return plain.substring(startInPage(plain), plain.lastIndexOf('}') + 1);
  }

  /// Where a text of ours begins, or -1.
  private static int startInPage(String plain) {
    for (String first : List.of("{\"format\"", "{\"payloadType\"")) {
      int at = plain.indexOf(first);
      if (at >= 0 && plain.lastIndexOf('}') > at) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isMarked(String text) {
    return text.strip().startsWith(">") && text.lines().allMatch(l -> l.isBlank() || marked(l));
  }

  private static boolean marked(String line) {
    return line.stripLeading().startsWith(">");
  }

  private static String unmarked(String text) {
    StringBuilder out = new StringBuilder();
    text.lines()
        .filter(Wrapping::marked)
        .map(line -> line.substring(line.indexOf('>') + 1).stripLeading())
        .forEach(out::append);
    return out.toString();
  }

  /// Quotation marks written as the codes of a page, a program's text or an address.
  private static String unescaped(String text) {
    return text.replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#x22;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replace("\\\"", "\"")
        .replace("%22", "\"")
        .replace("%7B", "{")
        .replace("%7D", "}")
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%2F", "/");
  }

  /// Every signature of ours is in base64 and ends in `==`, which quoted-printable never leaves
  /// standing.
  private static boolean isQuoted(String text) {
    String start = text.stripLeading();
    return (start.startsWith("{") || start.startsWith("=7B"))
        && (SOFT_BREAK.matcher(start).find() || HEX_CODE.matcher(start).find())
        && !OTHER_EQUALS.matcher(start).find();
  }

  static String unquoted(String text) {
    Matcher codes = HEX_CODE.matcher(SOFT_BREAK.matcher(text).replaceAll(""));
    return codes.replaceAll(code ->
        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
  }
}
