package keep.server.campaign;

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
import keep.server.campaign.desk.Published;
import keep.server.campaign.pack.Campaign;
import keep.server.campaign.pack.Mistake;
import keep.server.campaign.pack.PackFiles;
import keep.server.campaign.pack.PackReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The campaigns that are shown now, the featured one first: from a folder an operator names, else
/// what was published on this machine, else those of this build. A publication or a changed draft
/// shows within seconds, without a restart.
public final class CampaignShelf {
  private static final Logger LOG = LoggerFactory.getLogger(CampaignShelf.class);
  private static final long AGAIN_MILLIS = 2_000;
  private final CampaignSettings settings;
  private final InstantSource clock;
  private final Published published;
  private State state;

  /// @param edition changes whenever what is shown may have changed
  private record State(Map<String, Campaign> campaigns, String edition, Instant looked) {}

  public CampaignShelf(CampaignSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.published = new Published(Path.of(settings.home(), "campaigns"));
    Instant now = clock.instant();
    this.state = new State(load(now), mark(now), now);
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

  private synchronized State now() {
    Instant now = clock.instant();
    if (now.isAfter(state.looked().plusMillis(AGAIN_MILLIS))) {
      String mark = mark(now);
      state = new State(mark.equals(state.edition()) ? state.campaigns() : load(now), mark, now);
    }
    return state;
  }

  private Map<String, Campaign> load(Instant now) {
    List<Mistake> mistakes = new ArrayList<>();
    Map<String, Campaign> campaigns = new LinkedHashMap<>();
    PackFiles all =
        settings.folder().isEmpty()
            ? PackFiles.ofThisBuild()
            : PackFiles.in(Path.of(settings.folder()));
    for (String slug : PackReader.slugs(all)) {
      campaigns.put(slug, PackReader.read(all.below(slug), slug, mistakes));
    }
    if (settings.folder().isEmpty()) {
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
