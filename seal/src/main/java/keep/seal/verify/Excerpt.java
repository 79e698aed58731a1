package keep.seal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.release.PackagedNote;
import keep.seal.release.PackagedPassage;

/// The released texts of one note, joined where they stand side by side.
final class Excerpt {
  private Excerpt() {}

  /// Runs of neighbouring passages, in the note's order. Two passages are neighbours where no place
  /// between them is missing from the package; empty places that are shown stand between no texts.
  /// Between two runs something may stand, or only empty places: from outside that cannot be told.
  ///
  /// What stands at place 0 is about the note and no part of its text: see [#about].
  static List<String> runs(PackagedNote note) {
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    int last = 0;
    boolean begun = false;
    for (PackagedPassage passage : note.passages()) {
      if (passage.index() == 0) {
        continue;
      }
      boolean gap = passage.index() != last + 1;
      last = passage.index();
      if (gap && begun) {
        runs.add(run.toString());
        run.setLength(0);
        begun = false;
      }
      if (!passage.isPad()) {
        run.append(passage.text());
        begun = true;
      }
    }
    if (begun) {
      runs.add(run.toString());
    }
    return runs;
  }

  /// What stands at place 0, if it is shown: whom the note is about and when.
  static Optional<String> about(PackagedNote note) {
    return note.passages().stream()
        .filter(passage -> passage.index() == 0)
        .map(PackagedPassage::text)
        .findFirst();
  }
}
