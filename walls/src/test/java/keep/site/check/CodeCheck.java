package keep.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/// Modules, sheets and Java sources say no words of their own, write no markup into a page and ask
/// nobody else for anything.
final class CodeCheck {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /// A list of codes, such as postcode areas: nobody is spoken to in capitals alone.
  private static final Pattern CODES = Pattern.compile("[\\p{Lu}\\p{Nd}\\s,]+");

  /// Where a module shows or speaks a string.
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?s).*(?:(?:textContent|innerText|ariaLabel|ariaDescription|title|placeholder|alt|data)\\s*\\+?=\\s*"
              + "|setAttribute\\(\\s*.(?:aria-(?:label|description|valuetext|roledescription)|title|alt|placeholder).,\\s*"
              + "|(?:append|createTextNode|alert|confirm|say)\\(\\s*)(?:[^;]*[?:+]\\s*)?");

  /// Strings that only a developer reads.
  private static final Pattern FOR_DEVELOPERS =
      Pattern.compile(
          "(?s).*(?:(?:Error|Exception|Words|Refused|Problem)\\(|LOG\\.|throw |\\.as\\(|@\\w+\\()[^;]*");

  private static final Pattern MARKUP =
      Pattern.compile(">[^<\"]*\\p{L}{2,}[^<\"]*</|<(?:script|style)");
  private static final Map<String, Pattern> IN_MODULES =
      Map.of(
          "text turned into markup",
          Pattern.compile(
              "\\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|document\\.write)\\b"),
          "text turned into code",
          Pattern.compile("\\beval\\(|\\bnew Function\\(|set(?:Timeout|Interval)\\(\\s*[\"'`]"),
          "a foreign address",
          Pattern.compile("[\"'`](?:https?:)?//[a-z]"),
          "an inline style",
          Pattern.compile("setAttribute\\(\\s*[\"']style|\\.cssText"));
  private static final Map<String, Pattern> IN_SHEETS =
      Map.of(
          "a foreign address", Pattern.compile("(?:url\\(|@import)\\s*[\"']?\\s*(?:https?:)?//"));
  private static final Pattern SAID_BY_SHEET =
      Pattern.compile("content:\\s*[\"'][^\"']*\\p{L}{2,}");

  /// A test damages one source of many at a time: the others are read once.
  private static final Map<List<String>, List<Finding>> READ = new ConcurrentHashMap<>();

  private final Sources sources;

  CodeCheck(Sources sources) {
    this.sources = sources;
  }

  List<Finding> findings() {
    List<Finding> all = new ArrayList<>();
    sources.modules().forEach((name, source) -> all.addAll(once(CodeCheck::module, name, source)));
    sources.sheets().forEach((name, source) -> all.addAll(once(CodeCheck::sheet, name, source)));
    sources.java().forEach((name, source) -> all.addAll(once(CodeCheck::java, name, source)));
    return all;
  }

  private static List<Finding> once(
      BiFunction<String, String, List<Finding>> check, String name, String source) {
    return READ.computeIfAbsent(List.of(name, source), key -> check.apply(name, source));
  }

  private static List<Finding> module(String name, String source) {
    List<Finding> found = new ArrayList<>();
    for (Spoken.Literal literal : Spoken.literals(source)) {
      boolean shown =
          SHOWN.matcher(literal.before()).matches() && WORD.matcher(literal.value()).find();
      boolean said =
          Spoken.isSentence(literal.value())
              && !CODES.matcher(literal.value()).matches()
              && !FOR_DEVELOPERS.matcher(literal.before()).matches();
      if (shown || said) {
        found.add(hardCoded(name, literal.value()));
      }
    }
    inline(name, Spoken.withoutComments(source), IN_MODULES, found);
    return found;
  }

  private static List<Finding> sheet(String name, String source) {
    List<Finding> found = new ArrayList<>();
    String rules = source.replaceAll("(?s)/\\*.*?\\*/", " ");
    var said = SAID_BY_SHEET.matcher(rules);
    if (said.find()) {
      found.add(hardCoded(name, said.group()));
    }
    inline(name, rules, IN_SHEETS, found);
    return found;
  }

  private static List<Finding> java(String name, String source) {
    List<Finding> found = new ArrayList<>();
    boolean writesPages = source.contains("keep.site.House;") || source.contains("site.Page;");
    for (Spoken.Literal literal : Spoken.literals(source)) {
      if (MARKUP.matcher(literal.value()).find()) {
        found.add(
            new Finding(
                Finding.Rule.INLINE, name, "markup belongs into a template: " + literal.value()));
      } else if (writesPages
          && Spoken.isSentence(literal.value())
          && !FOR_DEVELOPERS.matcher(literal.before()).matches()) {
        found.add(hardCoded(name, literal.value()));
      }
    }
    return found;
  }

  private static Finding hardCoded(String name, String words) {
    return new Finding(
        Finding.Rule.HARD_CODED, name, "move these words to the message source: " + words);
  }

  private static void inline(
      String name, String source, Map<String, Pattern> patterns, List<Finding> found) {
    patterns.forEach((what, pattern) -> {
      if (pattern.matcher(source).find()) {
        found.add(new Finding(Finding.Rule.INLINE, name, "holds " + what));
      }
    });
  }
}
