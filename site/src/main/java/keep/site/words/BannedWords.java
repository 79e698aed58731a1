package keep.site.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import keep.site.WordSet;

/// Words that hurt, promise too much or mislead, from `banned-words.txt`, each with what to say
/// instead.
public final class BannedWords {
  private final List<Banned> banned;

  private record Banned(boolean serviceOnly, Pattern pattern, String instead) {}

  private BannedWords(List<Banned> banned) {
    this.banned = banned;
  }

  /// The list that came with this build.
  public static BannedWords load() {
    try (InputStream in =
        Objects.requireNonNull(BannedWords.class.getResourceAsStream("/banned-words.txt"))) {
      return new BannedWords(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(BannedWords::banned)
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Banned banned(String line) {
    int first = line.indexOf('|');
    int last = line.lastIndexOf('|');
    String words = line.substring(first + 1, last);
    String pattern = words.equals("!") ? "!" : "(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}-])";
    return new Banned(
        line.startsWith("service"),
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        line.substring(last + 1));
  }

  /// What is wrong with an English text: the word found and what to say instead; empty when
  /// nothing.
  public List<String> in(String text, WordSet readers) {
    return places(text, readers).stream().map(Found::what).toList();
  }

  /// A banned word in a text.
  ///
  /// @param at where it begins, in characters from 0
  /// @param what the word and what to say instead
  public record Found(int at, String what) {}

  /// The same with the place of each word; words may be parted by the end of a line.
  public List<Found> places(String text, WordSet readers) {
    String oneLine = text.replace('\n', ' ');
    return banned.stream()
        .filter(word -> !word.serviceOnly() || readers == WordSet.SERVICE)
        .flatMap(word ->
            word.pattern()
                .matcher(oneLine)
                .results()
                .map(match ->
                    new Found(match.start(), "“" + match.group() + "”: " + word.instead())))
        .toList();
  }
}
