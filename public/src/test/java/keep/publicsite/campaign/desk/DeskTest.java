package keep.publicsite.campaign.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import keep.publicsite.campaign.shelf.CampaignSettings;
import keep.publicsite.campaign.shelf.CampaignShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Publishing needs a second named person, and every deed stays on record.
class DeskTest {
  private static final Path CAMPAIGNS = Path.of("src/main/resources/campaigns");
  private static final String SLUG = "keep-counselling-confidential";
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  @TempDir private Path home;

  private Desk desk(Instant now) {
    return new Desk(new Published(home), "https://example.org", now);
  }

  private String proposed(Optional<Instant> from) {
    Desk.Outcome outcome = desk(NOW).propose(CAMPAIGNS, SLUG, "Mair Heron", from);
    assertThat(outcome).isInstanceOf(Desk.Outcome.Waiting.class);
    return ((Desk.Outcome.Waiting) outcome).digest();
  }

  @Test
  void nothing_is_published_until_a_second_named_person_confirms() {
    String digest = proposed(Optional.empty());
    assertThat(new Published(home).at(SLUG, NOW)).isEmpty();
    assertThat(desk(NOW).confirm(SLUG, digest, " mair  HERON "))
        .isInstanceOf(Desk.Outcome.Not.class);
    assertThat(new Published(home).at(SLUG, NOW)).isEmpty();
    assertThat(desk(NOW).confirm(SLUG, digest, "Dilys Marsh"))
        .isInstanceOf(Desk.Outcome.Done.class);
    assertThat(new Published(home).at(SLUG, NOW)).isPresent();
    assertThat(new Published(home).journal().read())
        .extracting(line -> line.action() + " " + line.who())
        .containsExactly("proposed Mair Heron", "confirmed Dilys Marsh", "published Dilys Marsh");
  }

  @Test
  void a_scheduled_publication_holds_from_its_moment_on() {
    Instant later = NOW.plusSeconds(3_600);
    desk(NOW).confirm(SLUG, proposed(Optional.of(later)), "Dilys Marsh");
    assertThat(new Published(home).at(SLUG, later.minusSeconds(1))).isEmpty();
    assertThat(new Published(home).at(SLUG, later)).isPresent();
  }

  @Test
  void files_that_changed_after_the_proposal_are_not_confirmed() throws IOException {
    String digest = proposed(Optional.empty());
    Path waiting = home.resolve("waiting").resolve(SLUG).resolve(digest).resolve("press.en.md");
    Files.writeString(waiting, Files.readString(waiting) + "\nMore.\n");
    assertThat(desk(NOW).confirm(SLUG, digest, "Dilys Marsh")).isInstanceOf(Desk.Outcome.Not.class);
  }

  @Test
  void the_same_version_is_not_published_twice() {
    desk(NOW).confirm(SLUG, proposed(Optional.empty()), "Dilys Marsh");
    assertThat(desk(NOW).propose(CAMPAIGNS, SLUG, "Mair Heron", Optional.empty()))
        .isInstanceOf(Desk.Outcome.ToMend.class);
  }

  @Test
  void a_line_taken_out_of_the_journal_is_noticed() throws IOException {
    desk(NOW).confirm(SLUG, proposed(Optional.empty()), "Dilys Marsh");
    Path file = home.resolve("journal.txt");
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(whole.indexOf('\n') + 1));
    assertThatThrownBy(() -> new Published(home).journal().read())
        .isInstanceOf(Journal.Broken.class);
  }

  @Test
  void one_person_is_enough_only_where_the_operator_said_so() throws IOException {
    Files.writeString(home.resolve("settings.txt"), "second-person: survivors-words\n");
    assertThat(desk(NOW).propose(CAMPAIGNS, SLUG, "Mair Heron", Optional.empty()))
        .isInstanceOf(Desk.Outcome.Done.class);
  }

  @Test
  void a_record_that_cannot_be_read_takes_no_page_away() throws IOException {
    Path campaigns = home.resolve("campaigns");
    Desk desk = new Desk(new Published(campaigns), "https://example.org", NOW);
    Desk.Outcome waiting = desk.propose(CAMPAIGNS, SLUG, "Mair Heron", Optional.empty());
    desk.confirm(SLUG, ((Desk.Outcome.Waiting) waiting).digest(), "Dilys Marsh");
    CampaignSettings settings = new CampaignSettings("", "", "", "", false, home.toString());
    AtomicReference<Instant> clock = new AtomicReference<>(NOW.plusSeconds(1));
    CampaignShelf shelf = new CampaignShelf(settings, clock::get);
    assertThat(shelf.edition()).contains(SLUG);
    Files.writeString(campaigns.resolve("journal.txt"), "torn\n");
    clock.set(NOW.plusSeconds(60));
    assertThat(shelf.find(SLUG)).as("what was shown stays").isPresent();
    assertThat(shelf.edition()).contains(SLUG);
    assertThat(new CampaignShelf(settings, clock::get).find(SLUG))
        .as("and the site starts with what it came with")
        .isPresent();
  }
}
