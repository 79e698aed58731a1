package keep.publicsite.campaign.desk;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// What the journal says is published, and from when.
///
/// @param home folder of published campaigns, `campaigns` below Keep's home
public record Published(Path home) {
  /// One publication that holds from a moment on.
  public record Edition(String slug, String digest, Instant from) {}

  public Journal journal() {
    return new Journal(home.resolve("journal.txt"));
  }

  /// Where the files of an edition lie.
  public Path folder(String slug, String digest) {
    return home.resolve("published").resolve(slug).resolve(digest);
  }

  Path waiting(String slug, String digest) {
    return home.resolve("waiting").resolve(slug).resolve(digest);
  }

  /// Every publication, in the order of the journal.
  public List<Edition> editions() {
    List<Edition> editions = new ArrayList<>();
    for (Journal.Line line : journal().read()) {
      if (line.action().equals("published")) {
        editions.add(new Edition(line.subject(), line.digest(), from(line)));
      }
    }
    return editions;
  }

  private static Instant from(Journal.Line line) {
    try {
      return Instant.parse(line.about());
    } catch (DateTimeException atOnce) {
      return line.at();
    }
  }

  /// The edition of a campaign that holds at a moment: of those due, the one published last.
  public Optional<Edition> at(String slug, Instant now) {
    return editions().stream()
        .filter(each -> each.slug().equals(slug) && !each.from().isAfter(now))
        .reduce((_, later) -> later);
  }

  /// Campaigns that have an edition due, the first published in front.
  public SequencedSet<String> slugs(Instant now) {
    SequencedSet<String> slugs = new LinkedHashSet<>();
    editions().stream()
        .filter(each -> !each.from().isAfter(now))
        .forEach(each -> slugs.add(each.slug()));
    return slugs;
  }
}
