package keep.publicsite.campaign.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keep.publicsite.campaign.pack.Campaign;
import keep.publicsite.campaign.pack.Mistake;
import keep.publicsite.campaign.pack.PackCheck;
import keep.publicsite.campaign.pack.PackFiles;
import keep.publicsite.campaign.pack.PackReader;
import keep.site.OneLine;

/// Publishing a campaign: one person proposes exactly these files, a second named person confirms
/// them by their digest. Every deed is written down.
public final class Desk {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private final Published published;
  private final String site;
  private final Instant now;

  /// @param published where editions and journal lie
  /// @param site where the public pages stand, for the length of links
  /// @param now when this is done
  public Desk(Published published, String site, Instant now) {
    this.published = published;
    this.site = site;
    this.now = now;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// Something is to be mended first; nothing was changed.
    record ToMend(List<Mistake> mistakes) implements Outcome {}

    /// A second person has to confirm these files.
    record Waiting(String digest) implements Outcome {}

    /// It holds from a moment on.
    record Done(String digest, Instant from) implements Outcome {}

    /// It cannot be done so; nothing was changed.
    record Not(String why) implements Outcome {}
  }

  /// Proposes a campaign's files, and publishes them where one person is enough.
  ///
  /// @param folder a folder of campaigns
  /// @param from from when they are to hold; empty for at once
  public Outcome propose(Path folder, String slug, String who, Optional<Instant> from) {
    if (!PackReader.slugs(PackFiles.in(folder)).contains(slug)) {
      return new Outcome.Not(
          "campaigns.txt does not name " + slug + ". Add it there, or look at the name again.");
    }
    List<Mistake> mistakes = new ArrayList<>();
    PackFiles files = PackFiles.in(folder).below(slug);
    PackCheck.of(files, slug, LocalDate.ofInstant(now, HERE), site, mistakes);
    Campaign campaign = PackReader.read(files, slug, new ArrayList<>());
    int last = lastVersion(slug);
    if (campaign.version() <= last) {
      mistakes.add(new Mistake(slug + "/en.md", 2, "version: write " + (last + 1) + " or more"));
    }
    if (!mistakes.isEmpty()) {
      return new Outcome.ToMend(mistakes);
    }
    if (from.isPresent() && from.get().isBefore(now)) {
      return new Outcome.Not("That moment has passed. Name one that lies ahead.");
    }
    String digest = Folders.digest(folder.resolve(slug));
    Folders.copy(folder.resolve(slug), made(published.waiting(slug, digest)));
    String about = from.map(Instant::toString).orElse("-");
    write("proposed", slug, digest, who, about);
    if (needsTwo(campaign)) {
      return new Outcome.Waiting(digest);
    }
    return publish(slug, digest, who, about);
  }

  /// Confirms what another person proposed.
  ///
  /// @param digest the short name of exactly those files, as the proposal gave it
  public Outcome confirm(String slug, String digest, String who) {
    Optional<Journal.Line> proposal =
        published.journal().read().stream()
            .filter(line ->
                line.action().equals("proposed")
                    && line.subject().equals(slug)
                    && line.digest().equals(digest))
            .reduce((_, later) -> later);
    if (proposal.isEmpty()) {
      return new Outcome.Not("Nobody proposed that. Look at the digest again.");
    }
    if (name(proposal.get().who()).equals(name(who))) {
      return new Outcome.Not("The same person proposed it. A second named person confirms.");
    }
    Path waiting = published.waiting(slug, digest);
    if (!Files.isDirectory(waiting) || !Folders.digest(waiting).equals(digest)) {
      return new Outcome.Not(
          "The files that were proposed have changed since. Propose them again.");
    }
    write("confirmed", slug, digest, who, "-");
    return publish(slug, digest, who, proposal.get().about());
  }

  private Outcome publish(String slug, String digest, String who, String about) {
    Folders.copy(published.waiting(slug, digest), made(published.folder(slug, digest)));
    write("published", slug, digest, who, about);
    Instant from = about.equals("-") ? now : Instant.parse(about);
    return new Outcome.Done(digest, from.isBefore(now) ? now : from);
  }

  /// Copies the edition that holds now, for whoever wants to take it elsewhere.
  public Outcome export(String slug, Path out, String who) {
    Optional<Published.Edition> edition = published.at(slug, now);
    if (edition.isEmpty()) {
      return new Outcome.Not("Nothing of that name has been published here.");
    }
    Folders.copy(
        published.folder(slug, edition.get().digest()), made(out.resolve(slug).toAbsolutePath()));
    write("exported", slug, edition.get().digest(), who, "-");
    return new Outcome.Done(edition.get().digest(), edition.get().from());
  }

  /// A survivor's words always need two; otherwise `settings.txt` may say `second-person:
  /// survivors-words`.
  private boolean needsTwo(Campaign campaign) {
    Path settings = published.home().resolve("settings.txt");
    try {
      boolean always =
          !Files.exists(settings)
              || Files.readString(settings)
                  .lines()
                  .noneMatch(line -> line.strip().equals("second-person: survivors-words"));
      return always || campaign.holdsSurvivorsWords();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private int lastVersion(String slug) {
    return published.editions().stream()
        .filter(each -> each.slug().equals(slug))
        .mapToInt(each ->
            PackReader.read(
                    PackFiles.in(published.folder(slug, each.digest())), slug, new ArrayList<>())
                .version())
        .max()
        .orElse(0);
  }

  private void write(String action, String slug, String digest, String who, String about) {
    published.journal().write(new Journal.Line(now, action, slug, digest, who, about));
  }

  private static String name(String who) {
    return OneLine.of(who).toLowerCase(Locale.ROOT);
  }

  private static Path made(Path folder) {
    try {
      Path parent = folder.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
