package keep.tools.story;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which text passages the judge lets go, as a person writes it: `1:2,2:1-4` is passage 2 of note 1
/// and passages 1 to 4 of note 2, all counted from 1.
///
/// @param passages every one chosen, by note and passage
public record ReleaseSpec(SortedSet<Passage> passages) {
  private static final Pattern PART = Pattern.compile("(\\d{1,6}):(\\d{1,6})(?:-(\\d{1,6}))?");

  /// One text passage.
  ///
  /// @param note the note, from 1
  /// @param passage the text passage in it, from 1
  public record Passage(int note, int passage) implements Comparable<Passage> {
    @Override
    public int compareTo(Passage other) {
      return note != other.note
          ? Integer.compare(note, other.note)
          : Integer.compare(passage, other.passage);
    }

    @Override
    public String toString() {
      return note + ":" + passage;
    }
  }

  /// A specification that cannot be followed. Says which part and what to write instead.
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  public ReleaseSpec {
    passages = new TreeSet<>(passages);
  }

  /// Every third passage, counted over all notes, at least one and never all where there are two.
  ///
  /// @param counts how many text passages each note has
  public static ReleaseSpec everyThird(List<Integer> counts) {
    TreeSet<Passage> chosen = new TreeSet<>();
    List<Passage> all = all(counts);
    for (int i = 2; i < all.size(); i += 3) {
      chosen.add(all.get(i));
    }
    if (chosen.isEmpty()) {
      chosen.add(all.getFirst());
    }
    return new ReleaseSpec(chosen);
  }

  /// Reads a specification against the notes at hand.
  ///
  /// @param counts how many text passages each note has
  public static ReleaseSpec parse(String text, List<Integer> counts) throws Unusable {
    TreeSet<Passage> chosen = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      Matcher matcher = PART.matcher(part.strip());
      if (!matcher.matches()) {
        throw new Unusable(
            "--release: \"%s\" is not NOTE:PASSAGE or NOTE:FIRST-LAST; write for example 1:2,2:1-4."
                .formatted(part.strip()));
      }
      int note = Integer.parseInt(matcher.group(1));
      int first = Integer.parseInt(matcher.group(2));
      int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
      if (note < 1 || note > counts.size()) {
        throw new Unusable(
            "--release: there is no note %d; %s."
                .formatted(
                    note,
                    counts.size() == 1
                        ? "there is one note, number 1"
                        : "the notes are 1 to " + counts.size()));
      }
      if (last < first) {
        throw new Unusable(
            "--release: \"%s\" runs backwards; write %d:%d-%d."
                .formatted(part.strip(), note, last, first));
      }
      int has = counts.get(note - 1);
      if (first < 1 || last > has) {
        throw new Unusable(
            "--release: note %d has no passage %d; its passages are 1 to %d."
                .formatted(note, first < 1 ? first : Math.max(first, has + 1), has));
      }
      for (int p = first; p <= last; p++) {
        if (!chosen.add(new Passage(note, p))) {
          throw new Unusable(
              "--release: passage %d of note %d is named twice; name each passage once."
                  .formatted(p, note));
        }
      }
    }
    return new ReleaseSpec(chosen);
  }

  private static List<Passage> all(List<Integer> counts) {
    List<Passage> all = new ArrayList<>();
    for (int n = 0; n < counts.size(); n++) {
      for (int p = 1; p <= counts.get(n); p++) {
        all.add(new Passage(n + 1, p));
      }
    }
    return all;
  }

  /// Whether everything there is was chosen.
  public boolean isAll(List<Integer> counts) {
    return passages.size() == counts.stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public String toString() {
    return String.join(",", passages.stream().map(Passage::toString).toList());
  }
}
