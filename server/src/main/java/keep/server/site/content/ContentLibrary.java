package keep.server.site.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import keep.server.site.SiteKind;
import keep.server.site.Temper;
import keep.server.site.words.UnreadableWords;
import org.jspecify.annotations.Nullable;

/// All content pages, from the build's own folder `content/` or from one an operator names
/// (`keep.content`), in the order of its `pages.txt`.
///
/// @param pages in order
public record ContentLibrary(List<ContentPage> pages) {

  /// @param folder a folder of content pages; empty for those of this build
  public static ContentLibrary load(String folder) {
    return new ContentLibrary(
        read(folder, "pages.txt")
            .lines()
            .map(String::strip)
            .filter(name -> !name.isEmpty() && !name.startsWith("#"))
            .map(name -> page(folder, name))
            .toList());
  }

  private static ContentPage page(String folder, String name) {
    FrontMatter english = FrontMatter.read(read(folder, name + "/en.md"));
    FrontMatter welsh = FrontMatter.read(read(folder, name + "/cy.md"));
    String reviewed = welsh.one("reviewed");
    return new ContentPage(
        name,
        english.one("path"),
        Temper.valueOf(word(english, "temper")),
        Arrays.stream(english.one("sites").split(","))
            .map(site -> SiteKind.valueOf(site.strip().toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet()),
        english.one("title-en"),
        english.one("title-cy"),
        date(english, "law-as-at"),
        LocalDate.parse(english.one("written")),
        english.one("checked-by"),
        english.all("sources"),
        english.body(),
        welsh.body(),
        welsh.one("made-from"),
        reviewed.equals("not yet") ? null : reviewed);
  }

  private static String word(FrontMatter from, String name) {
    return from.one(name).toUpperCase(Locale.ROOT);
  }

  private static @Nullable LocalDate date(FrontMatter from, String name) {
    String value = from.one(name);
    return value.equals("none") ? null : LocalDate.parse(value);
  }

  private static String read(String folder, String name) {
    try {
      if (!folder.isEmpty()) {
        return Files.readString(Path.of(folder, name));
      }
      try (InputStream in = ContentLibrary.class.getResourceAsStream("/content/" + name)) {
        if (in == null) {
          throw new UnreadableWords(1, "no content file " + name);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
