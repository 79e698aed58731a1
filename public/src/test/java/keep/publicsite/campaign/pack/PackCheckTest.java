package keep.publicsite.campaign.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody who edits a campaign without a developer may get wrong, found with file and line.
class PackCheckTest {
  private static final Path CAMPAIGNS = Path.of("src/main/resources/campaigns");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final String SITE = "https://example.org";

  @Test
  void the_projects_own_campaign_has_nothing_to_mend() {
    assertThat(PackCheck.of(CAMPAIGNS, TODAY, SITE)).isEmpty();
  }

  @Test
  void law_read_half_a_year_ago_is_to_be_read_again() {
    assertThat(PackCheck.of(CAMPAIGNS, TODAY.plusMonths(7), SITE))
        .extracting(Mistake::toString)
        .anyMatch(said -> said.contains("law-as-at: older than six months"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "an unknown part;en.md;{share};{shear};en.md:24: there is no part named shear",
        "a source that is not there;en.md;source:cpia;source:cpai;no source named cpai",
        "a claim without source;cy.md;# Pwy;Pwy;begins with one # heading",
        "a flattering headline;figures.txt;Nearly 1 in 4;More than 1 in 4;figures.txt:8",
        "a figure over a hundred;figures.txt;percent: 95;percent: 950;figures.txt:32",
        "a logo without leave;backers.txt;role: started;role: started\\nlogo: a.svg;permission",
        "a handle without leave;partners.txt;# name;name: X\\nx: @x\\n# name;permission",
        "a survivor's words by one;quotes.txt;survivor: no;survivor: yes;two named people",
        "a quotation without leave;quotes.txt;room\\nkind: invented;room\\nkind: quotation;permission",
        "a text too long;texts.txt;en: I stand;en: %LONG%;too long for x",
        "a sharer made a survivor;texts.txt;en: I stand;en: They read my notes;like a survivor",
        "a state that is none;asks.txt;counselling\\nstate: won;counselling\\nstate: lost;one of won, partly, asked, new",
        "a changed English;en.md;# Who else;# Who then;write made-from",
        "a banned word;press.en.md;Three facts;Three unique facts;unique"
      })
  void a_mistake_is_found(
      String name, String file, String from, String to, String expected, @TempDir Path copy)
      throws IOException {
    assertThat(name).isNotEmpty();
    try (Stream<Path> files = Files.walk(CAMPAIGNS)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(CAMPAIGNS.relativize(each).toString());
        Files.createDirectories(target.getParent());
        Files.copy(each, target);
      }
    }
    Path damaged = copy.resolve("keep-counselling-confidential").resolve(file);
    String text = Files.readString(damaged);
    String there = from.replace("\\n", "\n");
    assertThat(text).contains(there);
    String put = to.replace("\\n", "\n").replace("%LONG%", "long ".repeat(60));
    Files.writeString(damaged, text.replaceFirst(java.util.regex.Pattern.quote(there), put));
    List<String> said = PackCheck.of(copy, TODAY, SITE).stream().map(Mistake::toString).toList();
    assertThat(said).anyMatch(line -> line.contains(expected));
  }
}
