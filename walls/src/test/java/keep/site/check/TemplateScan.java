package keep.site.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a template as JTE does and keeps what a person would read: text between tags, attribute
/// values that are read aloud or shown, pieces that an expression puts together for either, and
/// sentences in any other string.
final class TemplateScan {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final String NAMES =
      "alt|title|placeholder|summary|abbr|label|aria-label|aria-description|aria-roledescription"
          + "|aria-valuetext|aria-placeholder|content|data-[a-z-]+";
  private static final Pattern SHOWN =
      Pattern.compile("[\\s\"'](" + NAMES + ")\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)");

  /// The end of a tag in which the value of a shown attribute has begun.
  private static final Pattern IN_SHOWN =
      Pattern.compile("[\\s\"'](?:" + NAMES + ")\\s*=\\s*(?:\"[^\"]*|'[^']*|)$");

  /// A `data-` attribute holds ids more often than words: only sentences in it are words.
  private static final Pattern DATA = Pattern.compile("data-[a-z-]+\\s*=\\s*(?:\"[^\"]*|'[^']*|)$");

  private static final Pattern LAYOUT =
      Pattern.compile("(?:width|initial-scale)=.*|light dark|telephone=no");

  /// Calls whose strings are keys, addresses or characters, not words.
  private static final Pattern KEYS =
      Pattern.compile(
          "\\b(?:say|marked|href|asset|equals|startsWith|endsWith|contains|replace|ofWing|of)\\($");

  private final String source;
  private final List<String> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int at;

  private TemplateScan(String source) {
    this.source = source;
  }

  /// Words written into the template itself.
  static List<String> words(String template) {
    TemplateScan scan = new TemplateScan(prepared(template));
    scan.html(false);
    Matcher defaults = Pattern.compile("(?m)^@param [^\"\\n]*\"([^\"\\n]*)\"").matcher(template);
    while (defaults.find()) {
      if (Spoken.isSentence(defaults.group(1))) {
        scan.found.add(defaults.group(1));
      }
    }
    return scan.found;
  }

  /// A template without its comments, imports and parameters.
  static String prepared(String template) {
    return template
        .replaceAll("(?m)^@(?:import|param) .*$", "")
        .replaceAll("(?s)<%--.*?--%>", "")
        .replaceAll("(?s)<!--.*?-->", "");
  }

  private void html(boolean nested) {
    while (at < source.length()) {
      if (nested && source.charAt(at) == '`') {
        at++;
        break;
      }
      if (skipCode(true)) {
        continue;
      }
      if (source.charAt(at) == '<') {
        flush();
        tag();
      } else {
        text.append(source.charAt(at++));
      }
    }
    flush();
  }

  private void flush() {
    String read = text.toString().replaceAll("&[a-z]+;", " ").strip();
    text.setLength(0);
    if (WORD.matcher(read).find()) {
      found.add(read);
    }
  }

  private void tag() {
    StringBuilder tag = new StringBuilder();
    while (at < source.length() && source.charAt(at) != '>') {
      boolean shown = IN_SHOWN.matcher(tag).find() && !DATA.matcher(tag).find();
      if (!skipCode(shown)) {
        tag.append(source.charAt(at++));
      }
    }
    at++;
    SHOWN
        .matcher(tag)
        .results()
        .filter(
            match -> !match.group(1).startsWith("data-") || Spoken.isSentence(bare(match.group(2))))
        .map(match -> bare(match.group(2)))
        .filter(value -> WORD.matcher(value).find() && !LAYOUT.matcher(value).matches())
        .forEach(found::add);
  }

  private static String bare(String value) {
    return value.replaceAll("^[\"']|[\"']$", "");
  }

  /// Steps over a piece of JTE or Java; false when there is none here.
  ///
  /// @param shown whether a person reads what stands here
  private boolean skipCode(boolean shown) {
    String rest = source.substring(at, Math.min(at + 120, source.length()));
    for (String start : List.of("${", "$unsafe{", "!{")) {
      if (rest.startsWith(start)) {
        at += start.length();
        java('}', shown && !start.equals("!{"));
        return true;
      }
    }
    if (rest.matches("(?s)@(?:if|elseif|for|template[.A-Za-z0-9]*)\\(.*")) {
      at += rest.indexOf('(') + 1;
      java(')', false);
      return true;
    }
    for (String word : List.of("@else", "@endif", "@endfor", "@raw", "@endraw")) {
      if (rest.startsWith(word)) {
        at += word.length();
        return true;
      }
    }
    return false;
  }

  private void java(char last, boolean shown) {
    Deque<Character> closing = new ArrayDeque<>();
    Deque<Boolean> hidden = new ArrayDeque<>();
    closing.push(last);
    hidden.push(!shown);
    while (at < source.length() && !closing.isEmpty()) {
      char letter = source.charAt(at++);
      switch (letter) {
        case '(' -> {
          closing.push(')');
          hidden.push(hidden.element() || KEYS.matcher(source.substring(0, at)).find());
        }
        case '{' -> {
          closing.push('}');
          hidden.push(hidden.element());
        }
        case '"' -> literal(!hidden.element());
        case '\'' -> at = source.indexOf('\'', at + 1) + 1;
        case '@' -> {
          if (at < source.length() && source.charAt(at) == '`') {
            at++;
            html(true);
          }
        }
        default -> {
          if (letter == closing.element()) {
            closing.pop();
            hidden.pop();
          }
        }
      }
    }
  }

  private void literal(boolean shown) {
    int from = at - 1;
    int end = source.indexOf('"', at);
    String literal = source.substring(at, end);
    at = end + 1;
    boolean word = WORD.matcher(literal).find();
    if (Spoken.isSentence(literal) || (shown && word && isOutput(from, at))) {
      found.add(literal);
    }
  }

  /// Whether a string of an expression is itself part of what the expression says: not compared
  /// with something, not a case of a switch.
  private boolean isOutput(int from, int to) {
    String before = source.substring(Math.max(0, from - 60), from).stripTrailing();
    return !before.endsWith("case") && !source.startsWith(".equals(", to);
  }
}
