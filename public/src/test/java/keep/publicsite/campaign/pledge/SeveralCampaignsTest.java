package keep.publicsite.campaign.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import keep.publicsite.campaign.shelf.CampaignShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Campaigns are folders: several at once, and one more while the site runs.
class SeveralCampaignsTest {
  private static final Path SHIPPED =
      Path.of("src/main/resources/campaigns").resolve(SigningSite.SLUG);

  private static void add(Path campaigns, String slug, String sign) throws IOException {
    Path folder = campaigns.resolve(slug);
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(SHIPPED.relativize(each).toString());
        Files.createDirectories(target.getParent());
        Files.copy(each, target);
      }
    }
    Files.writeString(folder.resolve("invitation.txt"), sign);
    Path list = campaigns.resolve("campaigns.txt");
    Files.writeString(list, (Files.exists(list) ? Files.readString(list) : "") + slug + "\n");
  }

  @Test
  void each_is_signed_by_its_own_words_also_one_that_came_later(@TempDir Path campaigns)
      throws IOException {
    add(campaigns, "first-one", "sign-en: For the first.\nsign-cy: Dros y cyntaf.\n");
    add(campaigns, "no-signing", "# Nothing to sign here.\n");
    try (SigningSite site = new SigningSite(Map.of("keep.campaign.folder", campaigns.toString()))) {
      assertThat(site.get("/campaign").body())
          .contains("/campaign/first-one/sign")
          .doesNotContain("Draft, not published")
          .contains("/campaign/no-signing");
      assertThat(site.get("/campaign/first-one/sign").body()).contains("For the first.");
      assertThat(site.get("/campaign/first-one/write").statusCode())
          .as("it has no letters")
          .isEqualTo(404);
      assertThat(site.get("/campaign/no-signing/sign").statusCode()).isEqualTo(404);
      assertThat(site.get("/campaign/no-signing").body())
          .doesNotContain("/campaign/no-signing/sign");
      assertThat(site.get("/campaign/nobody/sign").statusCode()).isEqualTo(404);
      assertThat(site.get("/campaign/nobody/counted").statusCode()).isEqualTo(404);

      add(campaigns, "later-one", "sign-en: For the later.\nsign-cy: Dros yr un hwyr.\n");
      CampaignShelf shelf = site.part(CampaignShelf.class);
      SigningSite.until(() -> shelf.find("later-one").isPresent());
      assertThat(site.get("/campaign/later-one").body()).contains("/campaign/later-one/sign");
      assertThat(site.get("/cy/campaign/later-one/sign").body()).contains("Dros yr un hwyr.");
      for (String slug : List.of("first-one", "later-one")) {
        assertThat(
                site.post(
                        "/campaign/" + slug + "/sign",
                        List.of("name", "Ann", "email", "ann@mail.example", "postcode", ""))
                    .statusCode())
            .isEqualTo(303);
        int count = slug.equals("first-one") ? 1 : 2;
        String link = SigningSite.link(SigningSite.text(site.mails(count)[count - 1]), "confirm");
        assertThat(site.post(link, List.of()).headers().firstValue("Location"))
            .hasValue("/campaign/" + slug + "/counted");
        assertThat(site.get("/campaign/" + slug + "/counted").statusCode()).isEqualTo(200);
        assertThat(site.get("/campaign/" + slug + ".json").body()).contains("\"id\":\"" + slug);
        assertThat(site.get("/campaign/" + slug + "/count.json").statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void a_draft_says_so_in_both_languages_and_takes_nothing() {
    try (SigningSite site = SigningSite.withoutWaiting(Map.of("keep.campaign.preview", "true"))) {
      assertThat(site.get("/campaign").body()).contains("Draft, not published");
      assertThat(site.get("/cy/campaign").body()).contains("Drafft, heb ei gyhoeddi");
      String sign = "/campaign/" + SigningSite.SLUG + "/sign";
      HttpResponse<String> answer =
          site.post(sign, List.of("name", "Ann", "email", "ann@mail.example", "postcode", ""));
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("Signing has been paused", "ann@mail.example");
    }
  }
}
