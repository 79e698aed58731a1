package keep.seal.verify;

import java.util.ArrayList;
import java.util.List;
import keep.seal.release.PackagedNote;
import keep.seal.release.PackagedPassage;

/// How much of one note stays closed. Made only where the order lets it be told, and from what is
/// signed: the author's header says how many passages the note has, and step 12 has seen every
/// empty place, so that each place missing is a passage.
///
/// @param places how many places the note has, empty ones included
/// @param passages how many passages of its text stay closed
/// @param about whether what stands at place 0, who it is about and when, stays closed too
/// @param ranges all places that stay closed, as ranges that do not touch
public record Withheld(int places, int passages, boolean about, List<Range> ranges) {
  /// Places `first` to `last`, both included.
  public record Range(int first, int last) {
    @Override
    public String toString() {
      return first == last ? String.valueOf(first) : first + "-" + last;
    }
  }

  static Withheld of(PackagedNote note) {
    List<Range> ranges = new ArrayList<>();
    int next = 0;
    for (PackagedPassage passage : note.passages()) {
      if (passage.index() > next) {
        ranges.add(new Range(next, passage.index() - 1));
      }
      next = passage.index() + 1;
    }
    int leaves = note.header().leaves();
    if (next < leaves) {
      ranges.add(new Range(next, leaves - 1));
    }
    boolean about = !ranges.isEmpty() && ranges.getFirst().first() == 0;
    // Where the whole note is shown nothing is counted, because nothing stays closed.
    int closed = note.count().map(count -> count.passages() - shown(note)).orElse(0);
    return new Withheld(leaves, closed, about, List.copyOf(ranges));
  }

  private static int shown(PackagedNote note) {
    return (int)
        note.passages().stream()
            .filter(passage -> !passage.isPad() && passage.index() != 0)
            .count();
  }
}
