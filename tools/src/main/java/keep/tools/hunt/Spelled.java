package keep.tools.hunt;

/// One needle written down in one spelling, and where each of its runs lies in that writing.
///
/// Run `r` of the writing covers stream bytes `starts[r]` up to `ends[r]` and stands for the
/// needle's bytes from `froms[r]` up to `tos[r]`. All four ascend.
final class Spelled {
  private final int needle;
  private final Spelling spelling;
  private final byte[] stream;
  private final Runs runs;

  Spelled(int needle, Spelling spelling, byte[] stream, Runs runs) {
    this.needle = needle;
    this.spelling = spelling;
    this.stream = stream;
    this.runs = runs;
  }

  /// Where runs lie. Arithmetic where the spelling is regular, tables where it is not.
  interface Runs {
    int count();

    int start(int run);

    int end(int run);

    int from(int run);

    int to(int run);
  }

  int needle() {
    return needle;
  }

  Spelling spelling() {
    return spelling;
  }

  byte[] stream() {
    return stream;
  }

  Runs runs() {
    return runs;
  }

  /// The shortest run of this writing, in stream bytes.
  int shortest() {
    int shortest = Integer.MAX_VALUE;
    for (int r = 0; r < runs.count(); r++) {
      shortest = Math.min(shortest, runs.end(r) - runs.start(r));
    }
    return shortest;
  }

  /// The longest run of this writing, in stream bytes.
  int longest() {
    int longest = 0;
    for (int r = 0; r < runs.count(); r++) {
      longest = Math.max(longest, runs.end(r) - runs.start(r));
    }
    return longest;
  }

  /// The first run that starts at or after a place in the stream.
  int firstRunAt(int place) {
    int low = 0;
    int high = runs.count();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.start(middle) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
