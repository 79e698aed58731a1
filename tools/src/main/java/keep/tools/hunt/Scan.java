package keep.tools.hunt;

import java.io.IOException;
import java.io.InputStream;

/// One pass over a stream of any length: reports every writing that has at least one whole run in
/// it.
///
/// Memory is one buffer. Nothing is skipped at the buffer's edges: its end is kept back until what
/// follows is known.
final class Scan {
  private static final int CHUNK = 1 << 20;

  /// Told of runs found.
  @FunctionalInterface
  interface Found {
    /// @param writing what was found
    /// @param firstRun the first run that stands there whole
    /// @param lastRun the last one
    /// @param offset where in the stream the first run begins
    void at(Spelled writing, int firstRun, int lastRun, long offset);
  }

  private final Index index;
  private final Found found;

  Scan(Index index, Found found) {
    this.index = index;
    this.found = found;
  }

  /// Reads the stream to its end.
  ///
  /// @return how many bytes it had
  long over(InputStream in) throws IOException {
    int margin = index.reach() + Index.ANCHOR;
    byte[] buffer = new byte[CHUNK + 4 * margin];
    long base = 0;
    int filled = 0;
    int done = 0;
    while (true) {
      int read = in.readNBytes(buffer, filled, buffer.length - filled);
      filled += read;
      boolean end = filled < buffer.length;
      int upTo = end ? filled : filled - margin;
      pass(buffer, done, upTo, filled, base);
      if (end) {
        return base + filled;
      }
      int keepFrom = upTo - margin;
      System.arraycopy(buffer, keepFrom, buffer, 0, filled - keepFrom);
      base += keepFrom;
      filled -= keepFrom;
      done = margin;
    }
  }

  /// Meets every anchor that ends after `done` and not after `upTo`.
  private void pass(byte[] buffer, int done, int upTo, int filled, long base) {
    long window = 0;
    int warm = Math.max(0, done - Index.ANCHOR + 1);
    for (int i = warm; i < Math.min(done, upTo); i++) {
      window = (window << 8) | (buffer[i] & 0xffL);
    }
    for (int i = Math.max(warm, done); i < upTo; i++) {
      window = (window << 8) | (buffer[i] & 0xffL);
      if (index.maybe(window) && i - Index.ANCHOR + 1 >= 0) {
        meet(window, buffer, i - Index.ANCHOR + 1, filled, base);
      }
    }
  }

  private void meet(long window, byte[] buffer, int at, int filled, long base) {
    for (int a = index.first(window); a >= 0; a = index.next(a)) {
      if (index.key(a) == window) {
        compare(index.writing(a), index.place(a), buffer, at, filled, base);
      }
    }
  }

  private void compare(Spelled writing, int place, byte[] buffer, int at, int filled, long base) {
    byte[] stream = writing.stream();
    int reach = index.reach();
    int left = 0;
    while (left < reach
        && place - left > 0
        && at - left > 0
        && stream[place - left - 1] == buffer[at - left - 1]) {
      left++;
    }
    int right = Index.ANCHOR;
    int rightMost = reach + Index.ANCHOR;
    while (right < rightMost
        && place + right < stream.length
        && at + right < filled
        && stream[place + right] == buffer[at + right]) {
      right++;
    }
    int first = writing.firstRunAt(place - left);
    int last = first;
    Spelled.Runs runs = writing.runs();
    while (last < runs.count() && runs.end(last) <= place + right) {
      last++;
    }
    if (last > first) {
      found.at(writing, first, last - 1, base + at + (runs.start(first) - place));
    }
  }
}
