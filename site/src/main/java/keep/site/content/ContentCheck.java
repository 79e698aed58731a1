package keep.site.content;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import keep.site.Language;
import keep.site.SiteKind;
import keep.site.Temper;
import keep.site.WordSet;
import keep.site.words.BannedWords;
import keep.site.words.Stamp;
import keep.site.words.UnreadableWords;

/// Checks a folder of content pages, for `keep content check` and for the build: what somebody who
/// edits pages without a developer may get wrong, each with its file and line.
public final class ContentCheck {
  /// A statement of law is read again at least this often.
  private static final int MONTHS = 6;

  private final Path folder;
  private final LocalDate today;
  private final List<ContentProblem> found = new ArrayList<>();

  private ContentCheck(Path folder, LocalDate today) {
    this.folder = folder;
    this.today = today;
  }

  /// Arguments: the folder, and today. Exit 0 when there is nothing to mend, else 1.
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<ContentProblem> found = of(Path.of(args[0]), LocalDate.parse(args[1]));
    found.forEach(out::println);
    out.println(found.isEmpty() ? "Nothing to mend." : found.size() + " to mend.");
    System.exit(found.isEmpty() ? 0 : 1);
  }

  /// What is to be mended in a folder of pages, in the order of files and lines.
  public static List<ContentProblem> of(Path folder, LocalDate today) {
    ContentCheck check = new ContentCheck(folder, today);
    check.all();
    return check.found.stream().sorted().toList();
  }

  private void all() {
    List<String> names;
    try {
      names = ContentLibrary.names(ContentLibrary.read(folder.toString(), ContentLibrary.LIST));
    } catch (UnreadableWords missing) {
      found.add(new ContentProblem(ContentLibrary.LIST, 1, missing.why()));
      return;
    }
    unlisted(new HashSet<>(names));
    Map<ContentFiles, ContentPage> pages = new HashMap<>();
    Map<String, String> addresses = new HashMap<>();
    for (String name : names) {
      ContentFiles files =
          ContentFiles.read(name, file -> ContentLibrary.read(folder.toString(), file), found);
      ContentPage page = files == null ? null : files.page(found);
      if (files == null || page == null) {
        continue;
      }
      pages.put(files, page);
      for (SiteKind site : page.sites()) {
        String other = addresses.put(site + page.path(), name);
        require(other == null, files, "path", "the page in " + other + " has this address too");
      }
    }
    Set<String> known = new HashSet<>(otherPages());
    names.forEach(name -> known.add(address(name)));
    pages.forEach((files, page) -> {
      front(files, page);
      found.addAll(new BodyCheck(files, known).problems());
    });
  }

  /// Where a page stands, even one that cannot be shown yet: links to it are not what is wrong.
  private String address(String name) {
    try {
      return FrontMatter.read(ContentLibrary.read(folder.toString(), name + "/en.md")).one("path");
    } catch (UnreadableWords toldAlready) {
      return "";
    }
  }

  private void unlisted(Set<String> listed) {
    try (Stream<Path> inside = Files.list(folder)) {
      inside
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> !listed.contains(name))
          .sorted()
          .forEach(name ->
              found.add(
                  new ContentProblem(
                      ContentLibrary.LIST,
                      1,
                      "the folder " + name + " is not listed, so nobody sees its page")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Addresses of pages that are not written as content, which a link may lead to as well.
  static List<String> otherPages() {
    return ContentLibrary.names(ContentLibrary.read("", "other-pages.txt"));
  }

  private void front(ContentFiles files, ContentPage page) {
    require(page.path().matches("/|(/[a-z0-9-]+)+"), files, "path", "small letters, like /i/notes");
    BannedWords.load()
        .in(page.titleEnglish(), WordSet.SERVICE)
        .forEach(word -> require(false, files, "title-en", word));
    if (page.temper() == Temper.QUIET) {
      require(
          page.titleEnglish().equals("Information"),
          files,
          "title-en",
          "a quiet page says Information and nothing else");
      require(
          page.titleWelsh().equals("Gwybodaeth"),
          files,
          "title-cy",
          "a quiet page says Gwybodaeth and nothing else");
    }
    LocalDate law = page.lawAsAt();
    if (law != null) {
      require(!page.sources().isEmpty(), files, "sources", "a page that states the law names them");
      require(
          !law.plusMonths(MONTHS).isBefore(today),
          files,
          "law-as-at",
          "older than six months; read the law again");
      require(!law.isAfter(today), files, "law-as-at", "lies ahead");
    }
    Stamp now = Stamp.of(page.english());
    if (!now.value().equals(page.madeFrom())) {
      found.add(
          new ContentProblem(
              files.file(Language.CY),
              files.welsh().line("made-from"),
              "made-from: the English changed; look at the Welsh, then write " + now.value()));
    }
  }

  private void require(boolean holds, ContentFiles files, String name, String otherwise) {
    if (!holds) {
      found.add(
          new ContentProblem(
              files.file(Language.EN), files.english().line(name), name + ": " + otherwise));
    }
  }
}
