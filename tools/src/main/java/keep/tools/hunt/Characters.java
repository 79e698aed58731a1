package keep.tools.hunt;

import java.util.Arrays;

/// Runs of whole characters: run `r` starts at character `r` and is as short as it may be.
final class Characters implements Spelled.Runs {
  private final int[] at;
  private final int[] byteAt;
  private final int[] last;

  private Characters(int[] at, int[] byteAt, int[] last) {
    this.at = at;
    this.byteAt = byteAt;
    this.last = last;
  }

  /// @param at where each character starts in the stream, and the stream's end
  /// @param byteAt where each character starts in UTF-8, and its end
  /// @param length the fewest bytes of UTF-8 that a run has
  static Characters of(int[] at, int[] byteAt, int length) {
    int[] last = new int[at.length];
    int count = 0;
    int end = 0;
    for (int start = 0; start < at.length - 1; start++) {
      while (end < at.length - 1 && byteAt[end] - byteAt[start] < length) {
        end++;
      }
      if (byteAt[end] - byteAt[start] < length) {
        break;
      }
      last[count++] = end;
    }
    return new Characters(at, byteAt, Arrays.copyOf(last, count));
  }

  @Override
  public int count() {
    return last.length;
  }

  @Override
  public int start(int run) {
    return at[run];
  }

  @Override
  public int end(int run) {
    return at[last[run]];
  }

  @Override
  public int from(int run) {
    return byteAt[run];
  }

  @Override
  public int to(int run) {
    return byteAt[last[run]];
  }
}
