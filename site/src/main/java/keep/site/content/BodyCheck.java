package keep.site.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import keep.site.Language;
import keep.site.WordSet;
import keep.site.words.BannedWords;
import keep.site.words.UnreadableWords;

/// Checks the bodies of one page, in both languages.
final class BodyCheck {
  /// Words in a sentence, at most: nobody who is shaking reads a longer one.
  private static final int LONGEST = 25;

  private static final BannedWords BANNED = BannedWords.load();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]*)");
  private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^>]*>?");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!:]+[”\"’)]*\\s+|\\n\\s*(?:\\n|(?=[-*>#]))");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.,-]*");
  private final ContentFiles files;
  private final Set<String> pages;
  private final List<ContentProblem> found = new ArrayList<>();

  /// @param pages addresses of all pages a link may lead to
  BodyCheck(ContentFiles files, Set<String> pages) {
    this.files = files;
    this.pages = pages;
  }

  List<ContentProblem> problems() {
    for (Language language : Language.values()) {
      body(language, files.in(language).body());
    }
    String english = files.english().body();
    BANNED
        .places(english, WordSet.SERVICE)
        .forEach(word -> add(Language.EN, english, word.at(), word.what()));
    headings();
    untranslated();
    return found;
  }

  private void body(Language language, String text) {
    Written written;
    try {
      written = new Scribe().write(text, language);
    } catch (UnreadableWords unreadable) {
      add(language, text, 0, unreadable.why());
      return;
    }
    Set<String> anchors = new HashSet<>();
    for (Written.Entry entry : written.contents()) {
      if (!anchors.add(entry.anchor())) {
        int second = text.lastIndexOf("## " + entry.words());
        add(language, text, second, "a heading that says the same stands on this page already");
      }
    }
    LINK.matcher(text).results().forEach(link -> link(language, text, link, anchors));
    HTML.matcher(text)
        .results()
        .forEach(tag ->
            add(
                language,
                text,
                tag.start(),
                "“" + tag.group() + "” would be shown as it stands; write Markdown"));
    sentences(language, text);
  }

  private void link(Language language, String text, MatchResult link, Set<String> anchors) {
    String to = link.group(1);
    int hash = to.indexOf('#');
    String page = hash < 0 ? to : to.substring(0, hash);
    boolean leads =
        page.isEmpty()
            ? anchors.contains(to.substring(hash + 1))
            : page.startsWith("/")
                ? pages.contains(page) || page.equals("/exit")
                : page.matches("(https://|tel:|mailto:).+");
    if (!leads) {
      add(language, text, link.start(1), "leads to no page: " + (to.isEmpty() ? "()" : to));
    }
  }

  private void sentences(Language language, String text) {
    int from = 0;
    var end = SENTENCE_END.matcher(text);
    while (from < text.length()) {
      int to = end.find(from) ? end.end() : text.length();
      long words =
          WORD.matcher(LINK.matcher(text.substring(from, to)).replaceAll("]")).results().count();
      if (words > LONGEST) {
        add(language, text, from, "a sentence of " + words + " words; " + LONGEST + " at most");
      }
      from = to;
    }
  }

  private void headings() {
    List<Integer> english = headings(files.english().body());
    List<Integer> welsh = headings(files.welsh().body());
    if (!english.equals(welsh)) {
      add(
          Language.CY,
          files.welsh().body(),
          0,
          "the headings differ from the English: it has "
              + english.size()
              + ", this has "
              + welsh.size());
    }
  }

  private static List<Integer> headings(String text) {
    return text.lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.indexOf(' '))
        .toList();
  }

  /// A line that says the same in both languages was not translated, unless it is a name or a code.
  private void untranslated() {
    Set<String> english = new HashSet<>(files.english().body().lines().toList());
    String welsh = files.welsh().body();
    int at = 0;
    for (String line : welsh.split("\n", -1)) {
      long words = WORD.matcher(LINK.matcher(line).replaceAll("]")).results().count();
      if (words > 2 && english.contains(line)) {
        add(Language.CY, welsh, at, "this is the English still");
      }
      at += line.length() + 1;
    }
  }

  private void add(Language language, String text, int at, String what) {
    int line = (int) text.substring(0, Math.max(at, 0)).chars().filter(c -> c == '\n').count();
    found.add(new ContentProblem(files.file(language), files.in(language).bodyLine() + line, what));
  }
}
