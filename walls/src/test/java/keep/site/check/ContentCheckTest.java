package keep.site.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import keep.site.content.ContentCheck;
import keep.site.content.ContentLibrary;
import keep.site.content.ContentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `keep content check` finds in pages that somebody edited: the file, the line, what to do.
class ContentCheckTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Path PAGES = Path.of("../site/src/main/resources/content");
  @TempDir Path copy;

  @Test
  void the_projects_own_pages_have_nothing_to_mend() {
    assertThat(ContentCheck.of(PAGES, TODAY)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is found")
  @CsvSource(
      delimiter = ';',
      value = {
        "a title that tells;en;title-en: Information;title-en: Notes;en.md:5: title-en: a quiet",
        "a Welsh title that tells;en;title-cy: Gwybodaeth;title-cy: Nodiadau;en.md:6: title-cy",
        "a banned word in a title;en;title-en: Information;title-en: Our journey;en.md:5: title-en: “journey”",
        "law read too long ago;en;law-as-at: 2026-11-23;law-as-at: 2026-05-01;en.md:7: law-as-at: older",
        "a missing name;en;^temper: quiet$;;en.md:1: temper: is missing; write quiet",
        "an empty name;en;checked-by: nobody yet;checked-by:;en.md:9: checked-by: is missing",
        "an unknown name;en;sources:;source:;en.md:10: source: no such name; known are",
        "a name that stands twice;en;title-cy:;title-en:;en.md:6: title-en: stands twice",
        "an unknown temper;en;temper: quiet;temper: loud;en.md:3: temper: “loud” is not it",
        "a day that is none;en;written: .*;written: yesterday;en.md:8: written: “yesterday” is not",
        "front matter without an end;en;sources:(?s).*;;no closing line of dashes",
        "a changed English;en;# ;# New ;cy.md:2: made-from: the English changed",
        "a banned word;en;# ;# Your notes are safe ;en.md:18: “notes are safe”",
        "a banned word over two lines;en;You can ask for time;Your notes are⏎safe;en.md:20: “notes are safe”",
        "a lost heading;cy;## ;;cy.md:5: the headings differ",
        "a page without a heading;en;# ;;en.md:18: a page begins with one # heading",
        "a link to nowhere;en;\\(/i/lines\\);(/i/nowhere);en.md:93: leads to no page: /i/nowhere",
        "an anchor to nowhere;cy;\\(/i/lines\\);(#there);cy.md:80: leads to no page: #there",
        "an unsafe link;en;\\(/i/lines\\);(javascript:x);leads to no page: javascript:x",
        "a heading twice;en;## Who could read them\\?;## Can I say no?;en.md:48: a heading that says",
        "HTML;en;You do not have to give a reason;<b>No</b>;en.md:24: “<b>” would be shown",
        "a sentence too long;en;You can ask for time\\.;You can ask for time and then for more time"
            + " and then again for a little more time until you are able to say what you would"
            + " like to say.;en.md:20: a sentence of",
        "English in the Welsh;cy;Gallwch ddweud na wrth.*;You can say no to the police. You can"
            + " ask for time. You can talk to someone first.;cy.md:7: this is the English still",
      })
  void what_was_damaged_is_found(
      String name, String language, String from, String to, String expected) throws IOException {
    assertThat(name).isNotEmpty();
    for (String each : new String[] {"en", "cy"}) {
      String text = Files.readString(PAGES.resolve("notes/" + each + ".md"));
      if (each.equals(language)) {
        String damaged = text.replaceFirst("(?m)" + from, to == null ? "" : to.replace('⏎', '\n'));
        assertThat(damaged).as("the damage was done").isNotEqualTo(text);
        text = damaged;
      }
      write("notes/" + each + ".md", text);
    }
    write("pages.txt", "notes\n");
    assertThat(ContentCheck.of(copy, TODAY))
        .extracting(ContentProblem::toString)
        .anyMatch(line -> line.startsWith("notes/") && line.contains(expected));
  }

  @Test
  void a_missing_welsh_page_an_unlisted_page_and_a_missing_list_are_found() throws IOException {
    assertThat(ContentCheck.of(copy, TODAY))
        .singleElement()
        .hasToString("pages.txt:1: there is no such file; write it");
    write("lines/en.md", Files.readString(PAGES.resolve("lines/en.md")));
    write("about/en.md", "");
    write("pages.txt", "lines\n");
    assertThat(ContentCheck.of(copy, TODAY))
        .extracting(ContentProblem::toString)
        .contains(
            "lines/cy.md:1: there is no such file; write it",
            "pages.txt:1: the folder about is not listed, so nobody sees its page");
  }

  @Test
  void a_link_to_a_page_that_is_broken_itself_is_not_told_as_well() throws IOException {
    for (String file : new String[] {"lines/en.md", "online/en.md", "online/cy.md"}) {
      write(file, Files.readString(PAGES.resolve(file)));
    }
    write("pages.txt", "lines\nonline\n");
    assertThat(ContentCheck.of(copy, TODAY))
        .extracting(ContentProblem::what)
        .noneMatch(what -> what.endsWith("/i/lines"));
  }

  @Test
  void two_pages_at_one_address_are_found() throws IOException {
    for (String folder : new String[] {"lines", "more"}) {
      for (String file : new String[] {"/en.md", "/cy.md"}) {
        write(folder + file, Files.readString(PAGES.resolve("lines" + file)));
      }
    }
    write("pages.txt", "lines\nmore\n");
    assertThat(ContentCheck.of(copy, TODAY))
        .extracting(ContentProblem::toString)
        .contains("more/en.md:2: path: the page in lines has this address too");
  }

  @Test
  void every_broken_page_is_told_and_not_only_the_first() throws IOException {
    write("one/en.md", "nothing");
    write("one/cy.md", "---\nmade-from: 00000000\nreviewed: not yet\n---\n# x\n\ny\n");
    write("two/en.md", "nothing");
    write("two/cy.md", "");
    write("pages.txt", "one\ntwo\n");
    assertThat(ContentCheck.of(copy, TODAY))
        .extracting(ContentProblem::file)
        .contains("one/en.md", "two/en.md", "two/cy.md");
  }

  @Test
  void a_site_with_an_unreadable_page_does_not_start_and_says_which() throws IOException {
    write("notes/en.md", Files.readString(PAGES.resolve("notes/en.md")).replace("quiet", "loud"));
    write("notes/cy.md", Files.readString(PAGES.resolve("notes/cy.md")));
    write("pages.txt", "notes\n");
    assertThatThrownBy(() -> ContentLibrary.load(copy.toString()))
        .hasMessageContaining("notes/en.md:3: temper: “loud” is not it")
        .hasMessageContaining("keep content check");
  }

  private void write(String file, String text) throws IOException {
    Path path = copy.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
