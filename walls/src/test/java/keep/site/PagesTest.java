package keep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A page that no browser test visits cannot come into being unnoticed.
class PagesTest {
  private static final List<Path> TEMPLATES =
      Stream.of("site", "public", "work")
          .map(module -> Path.of("..", module, "src/main/jte"))
          .toList();

  @Test
  void every_template_that_is_a_whole_page_is_visited_by_the_browser_tests() throws IOException {
    List<String> pages = new ArrayList<>();
    for (Path templates : TEMPLATES) {
      try (Stream<Path> files = Files.walk(templates)) {
        files
            .filter(PagesTest::isWholePage)
            .map(file -> templates.relativize(file).toString())
            .forEach(pages::add);
      }
    }
    assertThat(pages)
        .as("a new page: let the router of WorkHouse show an example of it, then add it here")
        .containsExactlyInAnyOrder(
            "site/content.jte",
            "site/examples.jte",
            "site/gallery.jte",
            "site/trouble.jte",
            "finder/find.jte",
            "finder/centre.jte",
            "finder/centres.jte",
            "finder/call.jte",
            "finder/entry.jte",
            "cases/matter.jte",
            "campaign/campaign.jte",
            "campaign/embed.jte",
            "campaign/mastodon.jte",
            "campaign/text.jte",
            "campaign/timeline.jte",
            "campaign/updates.jte",
            "pledge/answered.jte",
            "pledge/confirm.jte",
            "pledge/letter.jte",
            "pledge/lettertold.jte",
            "pledge/send.jte",
            "pledge/sign.jte",
            "pledge/stop.jte",
            "pledge/told.jte",
            "pledge/write.jte");
    assertThat(Pages.of(SiteKind.WORK))
        .contains("/gallery", "/offline", "/matters/example", "/entries/example", "/");
  }

  @Test
  void every_page_of_both_sites_answers_in_both_languages() {
    for (SiteKind kind : SiteKind.values()) {
      for (String path : Pages.of(kind)) {
        for (Language language : Language.values()) {
          assertThat(Sites.get(kind, language.address(path), "Accept", "text/html").statusCode())
              .as(kind + " " + language.address(path))
              .isEqualTo(200);
        }
      }
    }
  }

  @Test
  void content_may_lead_to_other_pages_only_where_a_site_has_them() throws IOException {
    List<String> named =
        Files.readAllLines(Path.of("../site/src/main/resources/content/other-pages.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertThat(Pages.of(SiteKind.PUBLIC)).containsAll(named);
  }

  private static boolean isWholePage(Path file) {
    try {
      return file.toString().endsWith(".jte")
          && Files.readString(file).contains("@template.components.page.page(");
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
