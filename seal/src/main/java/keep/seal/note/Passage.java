package keep.seal.note;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import keep.seal.json.WellFormed;

/// The smallest piece of a note that an order can name. No cut can be made later.
///
/// @param kind what the piece is
/// @param text final as it stands: well-formed Unicode, at most 64 KiB of UTF-8, never normalised;
///   empty for a pad
public record Passage(Kind kind, String text) {
  /// The longest text, in bytes of UTF-8.
  public static final int LONGEST = 64 * 1024;

  /// What stands where nothing is written.
  public static final Passage PAD = new Passage(Kind.PAD, "");

  public Passage {
    if (!WellFormed.isWellFormed(text)) {
      throw new IllegalArgumentException("a lone surrogate is no text");
    }
    if (kind == Kind.PAD && !text.isEmpty()) {
      throw new IllegalArgumentException("a pad has no text");
    }
    if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new IllegalArgumentException("a passage has at most 64 KiB");
    }
  }

  /// What a passage is. Kind 3, an attachment's digest, is reserved and refused.
  public enum Kind {
    /// Stands between passages so that an index or a gap says little about how much there is.
    PAD(0),
    /// Text that opens a paragraph.
    OPENS_PARAGRAPH(1),
    /// Who the client is and when the session was: always leaf 0 and only there.
    ABOUT(2),
    /// Text that goes on with the paragraph before it.
    CONTINUES(4);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    /// How it is written in the body and committed to, 0..255.
    public int code() {
      return code;
    }

    /// Whether it is the note's own text.
    public boolean isText() {
      return this == OPENS_PARAGRAPH || this == CONTINUES;
    }

    /// Whether it is one of the passages a header's count commits to: everything but pads and what
    /// stands on leaf 0.
    public boolean isCounted() {
      return this != PAD && this != ABOUT;
    }

    /// The kind written with this code, if this version knows it.
    public static Optional<Kind> ofCode(long code) {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /// Leaf 0.
  public static Passage about(String text) {
    return new Passage(Kind.ABOUT, text);
  }

  /// Never the text.
  @Override
  public String toString() {
    return "Passage[" + kind + "]";
  }
}
