package keep.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The public pages as plain files.
class StaticCopyTest {
  private static final Pattern LEADS = Pattern.compile("(?:href|src)=\"(/[^\"#?]*)");

  @TempDir static Path folder;

  private static Path copy() {
    return folder.resolve("copy");
  }

  @BeforeAll
  static void make() throws InterruptedException {
    assertThat(StaticCopy.make(copy(), List.of("keep.public.address=https://copy.example")))
        .isZero();
  }

  @Test
  void holds_campaign_help_and_finder_in_both_languages() {
    for (String page : List.of("campaign", "i/notes", "i/lines", "i/find", "i/call")) {
      assertThat(copy().resolve(page).resolve("index.html")).isRegularFile();
      assertThat(copy().resolve("cy").resolve(page).resolve("index.html")).isRegularFile();
    }
    assertThat(copy().resolve("404.html")).isRegularFile();
    assertThat(copy().resolve("exit/index.html")).content().contains("http-equiv=\"refresh\"");
  }

  @Test
  void every_link_of_every_page_leads_to_a_file() throws IOException {
    try (Stream<Path> all = Files.walk(copy())) {
      for (Path page : all.filter(file -> file.toString().endsWith(".html")).toList()) {
        LEADS
            .matcher(Files.readString(page))
            .results()
            .map(found -> copy().resolve(found.group(1).substring(1)))
            .forEach(target ->
                assertThat(
                        Files.isRegularFile(target)
                            || Files.isRegularFile(target.resolve("index.html")))
                    .as(page + " leads to " + target)
                    .isTrue());
      }
    }
  }

  @Test
  void nothing_leads_to_signing_or_letters_which_need_a_server() throws IOException {
    assertThat(Files.readString(copy().resolve("campaign/index.html")))
        .doesNotContain("/sign\"")
        .contains("https://copy.example/campaign");
  }

  @Test
  void the_headers_are_those_the_site_itself_sends() {
    assertThat(copy().resolve("_headers"))
        .content()
        .containsIgnoringCase("content-security-policy: default-src 'none'; script-src 'self'")
        .containsIgnoringCase("referrer-policy: no-referrer");
  }

  @Test
  void a_folder_that_holds_something_is_left_alone(@TempDir Path mine) throws Exception {
    Files.writeString(mine.resolve("mine.txt"), "mine");
    assertThat(StaticCopy.make(mine, List.of())).isEqualTo(2);
    try (Stream<Path> left = Files.list(mine)) {
      assertThat(left).containsExactly(mine.resolve("mine.txt"));
    }
  }
}
