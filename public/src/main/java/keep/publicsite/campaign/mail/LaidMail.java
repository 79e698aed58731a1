package keep.publicsite.campaign.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// E-mails that were laid into a folder, because whoever runs the site asked for that by name. They
/// hold an address and its link in clear, and so each goes as soon as what it asks was done, with
/// its campaign, and after 14 days at the latest.
///
/// @param folder where they lie; it may not be there
public record LaidMail(Path folder) {
  /// How long one lies there at most.
  static final Duration LONGEST = Duration.ofDays(14);

  private static final Pattern NAME =
      Pattern.compile("(\\d+)\\.([a-z-]+)\\.(\\d+)\\.[0-9a-f-]+\\.eml(?:\\.part)?");

  /// A name for one mail, which says what it is about in numbers alone.
  Path name(Queued about) {
    return folder.resolve(
        "%d.%s.%d.%s.eml"
            .formatted(about.book(), about.kind().word(), about.subject(), UUID.randomUUID()));
  }

  /// What the mail in a file is about.
  ///
  /// @param book number of the campaign's book
  /// @param kind as [Queued.Kind#word] writes it
  /// @param subject number of the signature or letter
  public record About(int book, String kind, long subject) {}

  /// Whether any lies there.
  public boolean isEmpty() {
    return files().isEmpty();
  }

  /// Erases what is over.
  ///
  /// @param over whether what a mail asks was done, or will never be
  public void sweep(Instant now, Predicate<About> over) {
    for (Path file : files()) {
      Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
      if (name.matches() && (isOld(file, now) || over.test(about(name)))) {
        erase(file);
      }
    }
  }

  private static About about(Matcher name) {
    return new About(Integer.parseInt(name.group(1)), name.group(2), Long.parseLong(name.group(3)));
  }

  private static boolean isOld(Path file, Instant now) {
    try {
      return Files.getLastModifiedTime(file).toInstant().plus(LONGEST).isBefore(now);
    } catch (NoSuchFileException gone) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void erase(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
