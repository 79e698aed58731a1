package keep.publicsite.campaign.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Without a server for mail no address lies on the disk in clear, unless that was asked for by
/// name; and then for no longer than it must.
class AddressOnDiskTest {
  private static final String SIGN = "/campaign/" + SigningSite.SLUG + "/sign";
  private static final String ADDRESS = "heronpudding@mail.example";

  @Test
  void without_a_server_mail_waits_sealed() throws IOException {
    try (SigningSite site = new SigningSite(Map.of("KEEP_SMTP_URL", ""))) {
      assertThat(sign(site)).isEqualTo(303);
      assertThat(waiting(site)).as("it waits").isPositive();
      assertThat(filesWith(site.home())).isEmpty();
      assertThat(site.home().resolve("campaign/mail")).doesNotExist();
    }
  }

  @Test
  void in_a_folder_by_name_it_is_erased_once_confirmed() throws Exception {
    try (SigningSite site =
        new SigningSite(Map.of("KEEP_SMTP_URL", "", "KEEP_MAIL_FOLDER", "true"))) {
      assertThat(sign(site)).isEqualTo(303);
      Path folder = site.home().resolve("campaign/mail");
      SigningSite.until(() -> !laid(folder).isEmpty());
      Path file = laid(folder).getFirst();
      assertThat(file.getFileName().toString()).doesNotContain("heron");
      String link = SigningSite.link(SigningSite.text(read(file)), "confirm");
      assertThat(site.post(link, List.of()).statusCode()).isEqualTo(303);
      SigningSite.until(() -> laid(folder).isEmpty());
      assertThat(filesWith(site.home())).isEmpty();
    }
  }

  @Test
  void in_a_folder_by_name_it_is_erased_after_fourteen_days() throws Exception {
    try (SigningSite site =
        new SigningSite(Map.of("KEEP_SMTP_URL", "", "KEEP_MAIL_FOLDER", "true"))) {
      assertThat(sign(site)).isEqualTo(303);
      Path folder = site.home().resolve("campaign/mail");
      SigningSite.until(() -> !laid(folder).isEmpty());
      Housekeeping housekeeping = site.part(Housekeeping.class);
      housekeeping.sweep(Instant.now().plus(Duration.ofDays(13)));
      assertThat(laid(folder)).hasSize(1);
      housekeeping.sweep(Instant.now().plus(Duration.ofDays(15)));
      assertThat(laid(folder)).isEmpty();
    }
  }

  private static int sign(SigningSite site) {
    return site.post(SIGN, List.of("name", "Ann Exemplar", "email", ADDRESS)).statusCode();
  }

  private static int waiting(SigningSite site) {
    return site.part(keep.publicsite.campaign.store.CampaignStore.class)
        .inOne(connection -> {
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery("SELECT count(*) FROM campaign.outbox")) {
            rows.next();
            return rows.getInt(1);
          }
        });
  }

  private static MimeMessage read(Path file) throws IOException, MessagingException {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    }
  }

  private static List<Path> laid(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".eml")).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> filesWith(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> bytes(file).contains("heronpudding"))
          .toList();
    }
  }

  private static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
