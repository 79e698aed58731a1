package keep.seal.verify;

import java.util.ArrayList;
import java.util.List;
import keep.seal.release.PackagedNote;
import keep.seal.release.PackagedPassage;

/// How much of one note stays closed. Made only where the order lets it be told; then the note's
/// empty places are in the package, so that every place missing is a passage.
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
    int count = 0;
    for (PackagedPassage passage : note.passages()) {
      if (passage.index() > next) {
        ranges.add(new Range(next, passage.index() - 1));
        count += passage.index() - next;
      }
      next = passage.index() + 1;
    }
    int leaves = note.header().leaves();
    if (next < leaves) {
      ranges.add(new Range(next, leaves - 1));
      count += leaves - next;
    }
    boolean about = !ranges.isEmpty() && ranges.getFirst().first() == 0;
    return new Withheld(leaves, about ? count - 1 : count, about, List.copyOf(ranges));
  }
}
