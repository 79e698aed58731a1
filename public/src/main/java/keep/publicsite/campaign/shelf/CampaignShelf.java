package keep.publicsite.campaign.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keep.publicsite.campaign.desk.Journal;
import keep.publicsite.campaign.desk.Published;
import keep.publicsite.campaign.pack.Campaign;
import keep.publicsite.campaign.pack.Mistake;
import keep.publicsite.campaign.pack.PackFiles;
import keep.publicsite.campaign.pack.PackReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The campaigns that are shown now, the featured one first: from a folder an operator names, else
/// what was published on this machine, else those of this build. A publication or a changed draft
/// shows within seconds, without a restart.
public final class CampaignShelf {
  private static final Logger LOG = LoggerFactory.getLogger(CampaignShelf.class);
  private static final long AGAIN_MILLIS = 2_000;
  private static final String UNREADABLE =
      "What was published here cannot be read: run keep campaign journal. What was shown stays.";
  private final CampaignSettings settings;
  private final InstantSource clock;
  private final Published published;
  private State state;
  private boolean said;

  /// @param edition changes whenever what is shown may have changed
  private record State(Map<String, Campaign> campaigns, String edition, Instant looked) {}

  public CampaignShelf(CampaignSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.published = new Published(Path.of(settings.home(), "campaigns"));
    this.state = first(clock.instant());
  }

  /// What is shown at the start: where the record of publications cannot be read, what came with
  /// this build, so that the site starts at all.
  private State first(Instant now) {
    try {
      return new State(load(now, true), mark(now), now);
    } catch (UncheckedIOException | Journal.Broken unreadable) {
      LOG.error(UNREADABLE);
      return new State(load(now, false), "", now);
    }
  }

  /// All campaigns, the featured one first.
  public List<Campaign> all() {
    return List.copyOf(now().campaigns().values());
  }

  /// The one that the first campaign page shows.
  public Optional<Campaign> featured() {
    return now().campaigns().values().stream().findFirst();
  }

  public Optional<Campaign> find(String slug) {
    return Optional.ofNullable(now().campaigns().get(slug));
  }

  /// Changes whenever what is shown may have changed.
  public String edition() {
    return now().edition();
  }

  /// Where what was published cannot be read, the last that could stays.
  private synchronized State now() {
    Instant now = clock.instant();
    if (now.isAfter(state.looked().plusMillis(AGAIN_MILLIS))) {
      try {
        String mark = mark(now);
        boolean same = mark.equals(state.edition());
        state = new State(same ? state.campaigns() : load(now, true), mark, now);
        said = false;
      } catch (UncheckedIOException | Journal.Broken unreadable) {
        if (!said) {
          LOG.error(UNREADABLE);
        }
        said = true;
        state = new State(state.campaigns(), state.edition(), now);
      }
    }
    return state;
  }

  private Map<String, Campaign> load(Instant now, boolean withPublished) {
    List<Mistake> mistakes = new ArrayList<>();
    Map<String, Campaign> campaigns = new LinkedHashMap<>();
    PackFiles all =
        settings.folder().isEmpty()
            ? PackFiles.ofThisBuild()
            : PackFiles.in(Path.of(settings.folder()));
    for (String slug : PackReader.slugs(all)) {
      campaigns.put(slug, PackReader.read(all.below(slug), slug, mistakes));
    }
    if (withPublished && settings.folder().isEmpty()) {
      for (String slug : published.slugs(now)) {
        published
            .at(slug, now)
            .ifPresent(edition ->
                campaigns.put(
                    slug,
                    PackReader.read(
                        PackFiles.in(published.folder(slug, edition.digest())), slug, mistakes)));
      }
    }
    mistakes.forEach(mistake -> LOG.warn("campaign {}", mistake));
    return campaigns;
  }

  private String mark(Instant now) {
    if (settings.folder().isEmpty()) {
      return published.slugs(now).stream()
          .map(slug -> slug + published.at(slug, now).map(Published.Edition::digest).orElse(""))
          .toList()
          .toString();
    }
    try (Stream<Path> files = Files.walk(Path.of(settings.folder()))) {
      long latest = 0;
      long count = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        latest = Math.max(latest, Files.getLastModifiedTime(file).toMillis());
        count++;
      }
      return latest + " " + count;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
