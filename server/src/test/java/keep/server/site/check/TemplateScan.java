package keep.server.site.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a template as JTE does and keeps what a person would read: text between tags, attribute
/// values that are read aloud or shown, and sentences in string literals.
final class TemplateScan {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SHOWN =
      Pattern.compile("(?:alt|title|placeholder|aria-label|aria-description|label)=\"([^\"]*)\"");
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{Lu}\\p{Ll}+[ .?!:].*|\\p{L}+ \\p{L}+ \\p{L}+.*");
  private final String source;
  private final List<String> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int at;

  private TemplateScan(String source) {
    this.source = source;
  }

  /// Words written into the template itself.
  static List<String> words(String template) {
    TemplateScan scan =
        new TemplateScan(
            template
                .replaceAll("(?m)^@(?:import|param) .*$", "")
                .replaceAll("(?s)<%--.*?--%>", ""));
    scan.html(false);
    return scan.found;
  }

  private void html(boolean nested) {
    while (at < source.length()) {
      if (nested && source.charAt(at) == '`') {
        at++;
        break;
      }
      if (skipCode()) {
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
      if (!skipCode()) {
        tag.append(source.charAt(at++));
      }
    }
    at++;
    SHOWN
        .matcher(tag)
        .results()
        .map(match -> match.group(1))
        .filter(value -> WORD.matcher(value).find())
        .forEach(found::add);
  }

  /// Steps over a piece of JTE or Java; false when there is none here.
  private boolean skipCode() {
    String rest = source.substring(at, Math.min(at + 120, source.length()));
    for (String start : List.of("${", "$unsafe{", "!{")) {
      if (rest.startsWith(start)) {
        at += start.length();
        java('}');
        return true;
      }
    }
    if (rest.matches("(?s)@(?:if|elseif|for|template[.A-Za-z0-9]*)\\(.*")) {
      at += rest.indexOf('(') + 1;
      java(')');
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

  private void java(char last) {
    Deque<Character> closing = new ArrayDeque<>();
    closing.push(last);
    while (at < source.length() && !closing.isEmpty()) {
      char letter = source.charAt(at++);
      switch (letter) {
        case '(' -> closing.push(')');
        case '{' -> closing.push('}');
        case '"' -> literal();
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
          }
        }
      }
    }
  }

  private void literal() {
    int end = source.indexOf('"', at);
    String literal = source.substring(at, end);
    at = end + 1;
    if (SENTENCE.matcher(literal).matches()) {
      found.add(literal);
    }
  }
}
