package keep.finder.postcodes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Lines of a large file of comma-separated values, read as bytes: 2.7 million lines of 50 cells in
/// a few seconds, without a string for each cell. Cells may stand in quotation marks and hold
/// commas there; a line end inside a cell is not known in these files.
final class CsvLine {
  private static final int BUFFER = 1 << 20;

  /// Longest line that is read; a longer one is passed over as faulty.
  static final int LONGEST = 1 << 16;

  private static final int MOST_CELLS = 256;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private byte[] line = new byte[4096];
  private int length;
  private boolean tooLong;
  private final int[] starts = new int[MOST_CELLS];
  private final int[] ends = new int[MOST_CELLS];
  private int cells;
  private long number;

  CsvLine(InputStream in) {
    this.in = in;
  }

  /// Goes to the next line that is not empty.
  ///
  /// @return false at the end of the file
  boolean next() throws IOException {
    do {
      if (!fill()) {
        return false;
      }
      number++;
      if (length > 0 && line[length - 1] == '\r') {
        length--;
      }
    } while (length == 0 && !tooLong);
    split();
    return true;
  }

  /// Number of the line, from 1.
  long number() {
    return number;
  }

  /// How many cells the line has; 0 when it is too long to be one.
  int cells() {
    return tooLong ? 0 : cells;
  }

  /// The text of a cell, from 0; empty beyond the last.
  String text(int cell) {
    return cell < 0 || cell >= cells
        ? ""
        : new String(line, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8).strip();
  }

  /// Whether a cell holds something.
  boolean holds(int cell) {
    return cell >= 0 && cell < cells && ends[cell] > starts[cell];
  }

  /// The number in a cell; NaN where there is none.
  double number(int cell) {
    if (!holds(cell)) {
      return Double.NaN;
    }
    long whole = 0;
    for (int i = starts[cell]; i < ends[cell]; i++) {
      int digit = line[i] - '0';
      if (digit < 0 || digit > 9 || i - starts[cell] > 15) {
        return decimal(cell);
      }
      whole = whole * 10 + digit;
    }
    return whole;
  }

  private double decimal(int cell) {
    try {
      return Double.parseDouble(text(cell));
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  private boolean fill() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (true) {
      if (at == end) {
        end = in.read(buffer);
        at = 0;
        if (end <= 0) {
          end = 0;
          return any;
        }
      }
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      keep(stop);
      boolean done = stop < end;
      at = done ? stop + 1 : stop;
      if (done) {
        return true;
      }
    }
  }

  private void keep(int stop) {
    int more = stop - at;
    if (length + more > LONGEST) {
      tooLong = true;
      length = 0;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
    }
    System.arraycopy(buffer, at, line, length, more);
    length += more;
  }

  private void split() {
    int begin =
        length > 2 && number == 1 && line[0] == (byte) 0xef && line[1] == (byte) 0xbb ? 3 : 0;
    cells = 0;
    boolean quoted = false;
    for (int i = begin; i <= length && cells < MOST_CELLS; i++) {
      if (i == length || (line[i] == ',' && !quoted)) {
        close(begin, i);
        begin = i + 1;
      } else if (line[i] == '"') {
        quoted = !quoted;
      }
    }
  }

  private void close(int from, int to) {
    boolean quotes = to - from >= 2 && line[from] == '"' && line[to - 1] == '"';
    starts[cells] = quotes ? from + 1 : from;
    ends[cells] = quotes ? to - 1 : to;
    cells++;
  }
}
