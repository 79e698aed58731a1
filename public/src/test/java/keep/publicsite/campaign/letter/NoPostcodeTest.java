package keep.publicsite.campaign.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keep.publicsite.campaign.pledge.SigningSite;
import keep.trial.LoneWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// A postcode is typed into both forms; afterwards no file and no log line holds it.
@ExtendWith(OutputCaptureExtension.class)
class NoPostcodeTest {
  private static final String POSTCODE = "ZZ1 2CD";
  private static final Pattern WHOLE = Pattern.compile("(?i)ZZ1(\\s|%20|\\+)?2CD");

  private static final Pattern INWARD = LoneWord.of("2CD");

  private static final String PATH = "/campaign/" + SigningSite.SLUG;

  @Test
  void a_postcode_is_in_no_file_no_log_and_no_address(CapturedOutput output) throws Exception {
    try (SigningSite site =
        new SigningSite(
            Map.of("logging.level.keep", "debug", "keep.campaign.letter-queue", "trial"), true)) {
      String choice =
          site.post(PATH + "/write", List.of("step", "find", "postcode", POSTCODE)).body();
      assertThat(choice).contains("E14999901", "E14999902").doesNotContain("2CD\"");
      String done =
          site.post(
                  PATH + "/write",
                  List.of(
                      "step",
                      "letter",
                      "to",
                      "E14999902",
                      "one",
                      "Because I care.",
                      "name",
                      "Ann",
                      "address",
                      "1 Made-up Street\n" + POSTCODE))
              .body();
      assertThat(done).contains("mailto:", "Dear Robin Specimen,");
      site.post(
          PATH + "/sign",
          List.of("name", "Ann", "email", "ann@mail.example", "postcode", POSTCODE));
      site.post(PATH + "/sign", List.of("name", "", "email", "", "postcode", POSTCODE));
      assertThat(site.mails(1)).hasSize(1);
      throughUs(site);
      assertThat(site.home().resolve("database/data/pg_wal")).isDirectory();
      assertThat(holding(site.home())).isEmpty();
      assertThat(holding(Path.of(System.getProperty("java.io.tmpdir"), "tomcat"))).isEmpty();
      assertThat(
              new String(site.mails(1)[0].getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .doesNotContainPattern(WHOLE)
          .doesNotContainPattern(INWARD);
    }
    assertThat(output.getAll()).doesNotContainPattern(WHOLE).doesNotContainPattern(INWARD);
  }

  /// A letter that leaves from here carries it on top, and lies sealed until then.
  private static void throughUs(SigningSite site) throws IOException {
    site.post(
        PATH + "/send",
        List.of(
            "step",
            "hand",
            "to",
            "E14999902",
            "one",
            "Because I care.",
            "name",
            "Ann",
            "address",
            "1 Made-up Street\n" + POSTCODE,
            "email",
            "ann@mail.example"));
    String link = SigningSite.link(SigningSite.text(site.mails(2)[1]), "letter");
    assertThat(holding(site.home())).as("sealed while it waits").isEmpty();
    site.post(link, List.of("do", "send"));
    assertThat(SigningSite.text(site.mails(3)[2])).contains(POSTCODE);
  }

  private static List<Path> holding(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(NoPostcodeTest::holds).toList();
    }
  }

  private static boolean holds(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return WHOLE.matcher(text).find();
    } catch (IOException e) {
      return false;
    }
  }
}
