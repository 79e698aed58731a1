package keep.site.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import keep.site.Language;
import keep.site.SiteKind;
import keep.site.Temper;
import keep.site.words.UnreadableWords;
import org.jspecify.annotations.Nullable;

/// The two files of one page as they were written, each split into its first lines and its body.
record ContentFiles(String folder, FrontMatter english, FrontMatter welsh) {
  private static final String NO_DAY = "none";
  private static final String NOT_REVIEWED = "not yet";
  private static final Map<String, String> ENGLISH =
      Map.of(
          "path", "the address, like /i/notes",
          "temper", "quiet for help pages, plain for all others",
          "sites", "public, work or both, with a comma",
          "title-en", "the title of the window",
          "title-cy", "the Welsh title of the window",
          "law-as-at", "a day like 2026-11-23, or: none",
          "written", "a day like 2026-11-23",
          "checked-by", "a name, or: nobody yet");
  private static final Map<String, String> WELSH =
      Map.of(
          "made-from", "the stamp of the English; keep content check says which",
          "reviewed", "a day and initials, or: not yet");
  private static final Set<String> FREE = Set.of("sources");

  /// Reads both files and adds to `found` whatever keeps them from being a page; null when a file
  /// cannot be taken apart at all.
  ///
  /// @param text the content of a file by its name relative to the folder of pages; throws
  ///   [UnreadableWords] when there is none
  static @Nullable ContentFiles read(
      String folder, UnaryOperator<String> text, List<ContentProblem> found) {
    FrontMatter english = front(folder + "/en.md", text, found);
    FrontMatter welsh = front(folder + "/cy.md", text, found);
    if (english == null || welsh == null) {
      return null;
    }
    names(folder + "/en.md", english, ENGLISH, found);
    names(folder + "/cy.md", welsh, WELSH, found);
    return new ContentFiles(folder, english, welsh);
  }

  private static @Nullable FrontMatter front(
      String file, UnaryOperator<String> text, List<ContentProblem> found) {
    try {
      return FrontMatter.read(text.apply(file).replace("\r\n", "\n"));
    } catch (UnreadableWords unreadable) {
      found.add(new ContentProblem(file, unreadable.line(), unreadable.why()));
      return null;
    }
  }

  private static void names(
      String file, FrontMatter front, Map<String, String> needed, List<ContentProblem> found) {
    for (String name : new TreeSet<>(needed.keySet())) {
      if (front.one(name).isEmpty()) {
        String what = name + ": is missing; write " + needed.get(name);
        found.add(new ContentProblem(file, front.line(name), what));
      }
    }
    front
        .lines()
        .forEach((name, line) -> {
          if (!needed.containsKey(name) && !FREE.contains(name)) {
            String known = String.join(", ", new TreeSet<>(needed.keySet()));
            found.add(new ContentProblem(file, line, name + ": no such name; known are " + known));
          }
        });
  }

  /// The page; null when a value cannot be read, which is then added to `found`.
  @Nullable ContentPage page(List<ContentProblem> found) {
    int before = found.size();
    @Nullable Temper temper =
        switch (english.one("temper")) {
          case "quiet" -> Temper.QUIET;
          case "plain" -> Temper.PLAIN;
          default -> {
            unreadable("temper", ENGLISH, found);
            yield null;
          }
        };
    Set<String> sites =
        Arrays.stream(english.one("sites").split(","))
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet());
    if (!Set.of("public", "work").containsAll(sites)) {
      unreadable("sites", ENGLISH, found);
    }
    @Nullable LocalDate law =
        english.one("law-as-at").equals(NO_DAY) ? null : day("law-as-at", found);
    @Nullable LocalDate written = day("written", found);
    String reviewed = welsh.one("reviewed");
    if (found.size() > before || temper == null || written == null) {
      return null;
    }
    return new ContentPage(
        folder,
        english.one("path"),
        temper,
        sites.stream()
            .map(site -> SiteKind.valueOf(site.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet()),
        english.one("title-en"),
        english.one("title-cy"),
        law,
        written,
        english.one("checked-by"),
        english.all("sources"),
        english.body(),
        welsh.body(),
        welsh.one("made-from"),
        reviewed.equals(NOT_REVIEWED) ? null : reviewed);
  }

  private @Nullable LocalDate day(String name, List<ContentProblem> found) {
    try {
      return LocalDate.parse(english.one(name));
    } catch (DateTimeParseException none) {
      unreadable(name, ENGLISH, found);
      return null;
    }
  }

  private void unreadable(String name, Map<String, String> needed, List<ContentProblem> found) {
    if (!english.one(name).isEmpty()) {
      String what = name + ": “" + english.one(name) + "” is not it; write " + needed.get(name);
      found.add(new ContentProblem(file(Language.EN), english.line(name), what));
    }
  }

  /// The name of a language's file, relative to the folder of pages.
  String file(Language language) {
    return folder + (language == Language.EN ? "/en.md" : "/cy.md");
  }

  /// What was written in a language.
  FrontMatter in(Language language) {
    return language == Language.EN ? english : welsh;
  }
}
