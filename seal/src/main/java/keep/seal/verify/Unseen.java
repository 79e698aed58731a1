package keep.seal.verify;

/// Characters that a reader cannot see, or that change how what follows is seen: controls, marks of
/// direction, characters without width, fillers. Words are shown "word for word", so these are
/// shown by their numbers; otherwise two texts could look alike, or one run backwards.
///
/// A list of ranges and no property of the platform's: what is hidden must be the same on every
/// device that shows a release (protocol section 8).
final class Unseen {
  /// First and last of each range, ascending.
  private static final int[] RANGES = {
    0x0000, 0x001F, // controls; the caller takes line feed and tab out
    0x007F, 0x009F, // more controls
    0x00AD, 0x00AD, // soft hyphen
    0x034F, 0x034F, // grapheme joiner
    0x061C, 0x061C, // Arabic letter mark
    0x115F, 0x1160, // Hangul fillers
    0x17B4, 0x17B5, // Khmer inherent vowels
    0x180B, 0x180F, // Mongolian selectors
    0x200B, 0x200F, // without width; left-to-right, right-to-left
    0x2028, 0x202E, // line and paragraph separators; embeddings and overrides
    0x2060, 0x206F, // joiners, invisible operators, isolates
    0x2800, 0x2800, // empty Braille pattern
    0x3164, 0x3164, // Hangul filler
    0xFE00, 0xFE0F, // variation selectors
    0xFEFF, 0xFEFF, // byte order mark
    0xFFA0, 0xFFA0, // half-width Hangul filler
    0xFFF0, 0xFFFB, // annotation marks
    0x1BCA0, 0x1BCA3, // shorthand controls
    0x1D173, 0x1D17A, // musical controls
    0xE0000, 0xE0FFF // tags, more variation selectors
  };

  private Unseen() {}

  static boolean is(int codePoint) {
    for (int i = 0; i < RANGES.length; i += 2) {
      if (codePoint <= RANGES[i + 1]) {
        return codePoint >= RANGES[i];
      }
    }
    return false;
  }
}
