package keep.publicsite.campaign.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keep.publicsite.campaign.pledge.BookKey;
import keep.publicsite.campaign.pledge.KeyFolder;

/// A key for the letters of each day. It is destroyed when the last of them must be gone, so that
/// no backup of the database can be read afterwards.
final class DayKeys {
  /// Days after its own on which a key still lies there.
  static final int DAYS = 4;

  private static final Pattern NAME = Pattern.compile("(letters\\.(\\d{4}-\\d{2}-\\d{2}))\\.key");
  private final KeyFolder keys;

  DayKeys(KeyFolder keys) {
    this.keys = keys;
  }

  /// The key for letters begun on a day.
  BookKey of(LocalDate day) {
    return keys.key("letters." + day);
  }

  /// The key for letters begun on a day; empty once it was destroyed.
  Optional<BookKey> existing(LocalDate day) {
    return keys.existing("letters." + day);
  }

  /// Destroys the keys of days that are over for good.
  void destroyBefore(LocalDate today) {
    for (Matcher name : names()) {
      if (LocalDate.parse(name.group(2)).isBefore(today.minusDays(DAYS))) {
        try {
          keys.destroy(name.group(1));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private List<Matcher> names() {
    if (!Files.isDirectory(keys.folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(keys.folder())) {
      return files
          .map(file -> NAME.matcher(String.valueOf(file.getFileName())))
          .filter(Matcher::matches)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
