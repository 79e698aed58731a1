package keep.server.site.content;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keep.server.site.Language;
import keep.server.site.Temper;
import keep.server.site.WordSet;
import keep.server.site.words.BannedWords;
import keep.server.site.words.Stamp;

/// Checks a folder of content pages, for `keep content check` and for the build: what somebody who
/// edits pages without a developer may get wrong.
public final class ContentCheck {
  /// A statement of law is read again at least this often.
  private static final int MONTHS = 6;

  private static final Pattern LINK = Pattern.compile("\\]\\((/[^)#]*)");
  private static final Set<String> ELSEWHERE = Set.of("/exit");
  private final LocalDate today;
  private final BannedWords banned = BannedWords.load();
  private final List<String> found = new ArrayList<>();

  private ContentCheck(LocalDate today) {
    this.today = today;
  }

  /// Arguments: the folder, and today. Exit 0 when there is nothing to mend, else 1.
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> found = of(Path.of(args[0]), LocalDate.parse(args[1]));
    found.forEach(out::println);
    out.println(found.isEmpty() ? "Nothing to mend." : found.size() + " to mend.");
    System.exit(found.isEmpty() ? 0 : 1);
  }

  /// What is to be mended in a folder of pages, each with the page's folder first.
  public static List<String> of(Path folder, LocalDate today) {
    ContentCheck check = new ContentCheck(today);
    try {
      ContentLibrary library = ContentLibrary.load(folder.toString());
      Set<String> known =
          library.pages().stream().map(ContentPage::path).collect(Collectors.toSet());
      library.pages().forEach(page -> check.page(page, known));
    } catch (RuntimeException unreadable) {
      check.found.add("a page cannot be read: " + unreadable.getMessage());
    }
    return check.found;
  }

  private void page(ContentPage page, Set<String> known) {
    require(page, page.path().matches("/|(/[a-z0-9-]+)+"), "path: small letters, like /i/notes");
    require(page, !page.titleEnglish().isEmpty(), "title-en: write the title of the window");
    require(page, !page.titleWelsh().isEmpty(), "title-cy: write the Welsh title");
    require(page, !page.checkedBy().isEmpty(), "checked-by: a name, or: nobody yet");
    if (page.temper() == Temper.QUIET) {
      require(
          page,
          page.titleEnglish().equals("Information"),
          "title-en: a quiet page says Information and nothing else");
    }
    LocalDate law = page.lawAsAt();
    if (law != null) {
      require(page, !page.sources().isEmpty(), "sources: a page that states the law names them");
      require(
          page,
          !law.plusMonths(MONTHS).isBefore(today),
          "law-as-at: older than six months; read the law again");
      require(page, !law.isAfter(today), "law-as-at: lies ahead");
    }
    Stamp now = Stamp.of(page.english());
    require(
        page,
        now.value().equals(page.madeFrom()),
        "cy.md: the English changed; look at the Welsh, then write made-from: " + now.value());
    require(
        page,
        headings(page.english()) == headings(page.welsh()),
        "cy.md: not as many headings as the English");
    banned
        .in(page.english(), WordSet.SERVICE)
        .forEach(word -> found.add(page.folder() + ": en.md: " + word));
    for (Language language : Language.values()) {
      String text = language == Language.EN ? page.english() : page.welsh();
      try {
        new Scribe().write(text, language);
      } catch (RuntimeException unreadable) {
        found.add(page.folder() + ": " + language + ": " + unreadable.getMessage());
      }
      LINK.matcher(text)
          .results()
          .map(match -> match.group(1))
          .filter(to -> !known.contains(to) && !ELSEWHERE.contains(to))
          .forEach(to -> found.add(page.folder() + ": leads to no page: " + to));
    }
  }

  private void require(ContentPage page, boolean holds, String otherwise) {
    if (!holds) {
      found.add(page.folder() + ": " + otherwise);
    }
  }

  private static long headings(String text) {
    return text.lines().filter(line -> line.startsWith("#")).count();
  }
}
