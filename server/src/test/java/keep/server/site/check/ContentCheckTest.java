package keep.server.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import keep.server.site.content.ContentCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `keep content check` finds in pages that somebody edited.
class ContentCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Path PAGES = Path.of("src/main/resources/content");

  @Test
  void the_projects_own_pages_have_nothing_to_mend() {
    assertThat(ContentCheck.of(PAGES, TODAY)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is found")
  @CsvSource(
      delimiter = ';',
      value = {
        "a title that tells;en.md;title-en: Information;title-en: Notes;title-en",
        "law read too long ago;en.md;law-as-at: 2026-11-23;law-as-at: 2026-05-01;six months",
        "a changed English;en.md;# ;# New ;made-from",
        "a banned word;en.md;# ;# Your notes are safe ;notes are safe",
        "a lost heading;cy.md;# ;;heading"
      })
  void what_was_damaged_is_found(
      String name, String file, String from, String to, String expected, @TempDir Path copy)
      throws IOException {
    assertThat(name).isNotEmpty();
    for (String each : new String[] {"en.md", "cy.md"}) {
      Files.createDirectories(copy.resolve("notes"));
      String text = Files.readString(PAGES.resolve("notes/" + each));
      if (each.equals(file)) {
        text = text.replaceFirst("(?m)^" + from, to == null ? "" : to);
      }
      Files.writeString(copy.resolve("notes/" + each), text);
    }
    Files.writeString(copy.resolve("pages.txt"), "notes\n");
    assertThat(ContentCheck.of(copy, TODAY)).anyMatch(line -> line.contains(expected));
  }
}
