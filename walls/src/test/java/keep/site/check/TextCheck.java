package keep.site.check;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import keep.site.words.Message;
import keep.site.words.Stamp;

/// Every text exists in both languages, is used, and its Welsh is made from the English of today.
final class TextCheck {
  private static final Pattern SAID =
      Pattern.compile("(?:say|marked|Keyed)\\(\\s*\"([a-z][a-z0-9.-]*)\"");
  private static final Pattern NAMED = Pattern.compile("\"((?:title|room|nav)\\.[a-z.]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z0-9.-]*)\"");
  private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z_]+)\\b");
  private static final Pattern BUILT =
      Pattern.compile("\"([a-z.]+\\.)\" \\+ [^\"+;]+(?:\\+ \"(\\.[a-z.]+)\")?");
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[^\\p{L}{}]+\\p{L}{2,}");
  private static final Set<String> ENGLISH_FORMS = Set.of("one", "other");
  private static final Set<String> WELSH_FORMS =
      Set.of("zero", "one", "two", "few", "many", "other");

  /// A test damages one source of many at a time: the others are read once.
  private static final Map<String, Uses> READ = new ConcurrentHashMap<>();

  private final Sources sources;

  TextCheck(Sources sources) {
    this.sources = sources;
  }

  List<Finding> findings() {
    Map<String, Message> english = sources.english();
    Map<String, Message> welsh = sources.welsh();
    List<Finding> found = new ArrayList<>();
    languages(english, welsh, found);
    uses(english, found);
    return found;
  }

  private static void languages(
      Map<String, Message> english, Map<String, Message> welsh, List<Finding> found) {
    english.forEach((name, message) -> {
      Message other = welsh.get(name);
      Stamp now = Stamp.of(message.text());
      if (other == null) {
        found.add(
            new Finding(
                Finding.Rule.MISSING,
                "cy.words " + name,
                "write its Welsh, made from ~" + now.value()));
      } else if (!now.equals(other.madeFrom())) {
        found.add(
            new Finding(
                Finding.Rule.STALE,
                "cy.words " + name,
                "its English changed; look at the Welsh, then write ~" + now.value()));
      } else if (!shape(message.text()).equals(shape(other.text()))) {
        found.add(
            new Finding(
                Finding.Rule.BROKEN_PATTERN,
                "cy.words " + name,
                "arguments or link brackets differ from the English"));
      } else if (message.text().equals(other.text()) && isSaid(message)) {
        found.add(
            new Finding(
                Finding.Rule.UNTRANSLATED,
                "cy.words " + name,
                "this is the English still; a name that stays the same has a key that ends in .name"));
      }
      if (other != null) {
        plurals("en.words " + name, message.text(), ENGLISH_FORMS, found);
        plurals("cy.words " + name, other.text(), WELSH_FORMS, found);
      }
    });
    welsh.keySet().stream()
        .filter(name -> !english.containsKey(name))
        .forEach(name ->
            found.add(
                new Finding(Finding.Rule.UNUSED, "cy.words " + name, "no English has this name")));
  }

  private static boolean isSaid(Message message) {
    return !message.key().endsWith(".name") && TWO_WORDS.matcher(message.text()).find();
  }

  /// A plural has every form its language knows.
  private static void plurals(String where, String text, Set<String> forms, List<Finding> found) {
    Set<String> missing = new TreeSet<>();
    MessagePattern pattern = new MessagePattern(text);
    for (int at = 0; at < pattern.countParts(); at++) {
      if (pattern.getPart(at).getType() == MessagePattern.Part.Type.ARG_START
          && pattern.getPart(at).getArgType() == MessagePattern.ArgType.PLURAL) {
        missing.addAll(forms);
        int end = pattern.getLimitPartIndex(at);
        for (int inner = at; inner < end; inner++) {
          if (pattern.getPart(inner).getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
            missing.remove(pattern.getSubstring(pattern.getPart(inner)));
          }
        }
      }
    }
    if (!missing.isEmpty()) {
      found.add(
          new Finding(Finding.Rule.BROKEN_PATTERN, where, "a plural lacks the forms " + missing));
    }
  }

  /// Names of arguments and number of links and strong words, which a translation keeps.
  private static String shape(String text) {
    Set<String> names = new TreeSet<>();
    MessagePattern pattern = new MessagePattern(text);
    for (int at = 0; at < pattern.countParts(); at++) {
      MessagePattern.Part part = pattern.getPart(at);
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(part));
      }
    }
    long links = text.chars().filter(letter -> letter == '[').count();
    long strong = text.chars().filter(letter -> letter == '*').count();
    return names + " " + links + " " + strong;
  }

  private void uses(Map<String, Message> english, List<Finding> found) {
    Set<String> literals = new HashSet<>(sources.componentNames());
    sources.helpLines().lines().map(line -> line.split("\\|", 2)[0]).forEach(literals::add);
    Set<List<String>> built = new HashSet<>();
    Set<String> said = new TreeSet<>();
    for (Map<String, String> files : List.of(sources.templates(), sources.java())) {
      for (String file : files.values()) {
        Uses uses = READ.computeIfAbsent(file, Uses::in);
        literals.addAll(uses.literals());
        said.addAll(uses.said());
        built.addAll(uses.built());
      }
    }
    said.stream()
        .filter(key -> !key.endsWith(".") && !english.containsKey(key))
        .forEach(key ->
            found.add(new Finding(Finding.Rule.MISSING, "en.words " + key, "write its English")));
    english.values().stream()
        .filter(message -> !used(message.key(), literals, built))
        .forEach(message ->
            found.add(
                new Finding(
                    Finding.Rule.UNUSED,
                    "en.words " + message.name(),
                    "nothing says it; take it out")));
  }

  /// The names of texts that one source may say.
  ///
  /// @param literals whole strings and constants
  /// @param said names that are surely said
  /// @param built beginnings and ends of names put together
  private record Uses(Set<String> literals, Set<String> said, Set<List<String>> built) {
    static Uses in(String source) {
      Uses uses = new Uses(new HashSet<>(), new HashSet<>(), new HashSet<>());
      LITERAL.matcher(source).results().forEach(match -> uses.literals.add(match.group(1)));
      CONSTANT
          .matcher(source)
          .results()
          .map(match -> match.group(1).toLowerCase(Locale.ROOT))
          .forEach(constant -> {
            uses.literals.add(constant);
            uses.literals.add(constant.replace('_', '-'));
          });
      SAID.matcher(source).results().forEach(match -> uses.said.add(match.group(1)));
      NAMED.matcher(source).results().forEach(match -> uses.said.add(match.group(1)));
      BUILT
          .matcher(source)
          .results()
          .forEach(match ->
              uses.built.add(
                  List.of(match.group(1), match.group(2) == null ? "" : match.group(2))));
      return uses;
    }
  }

  private static boolean used(String key, Set<String> literals, Set<List<String>> built) {
    return literals.contains(key)
        || built.stream()
            .anyMatch(ends ->
                key.startsWith(ends.get(0))
                    && key.endsWith(ends.get(1))
                    && key.length() > ends.get(0).length() + ends.get(1).length()
                    && literals.contains(
                        key.substring(ends.get(0).length(), key.length() - ends.get(1).length())));
  }
}
