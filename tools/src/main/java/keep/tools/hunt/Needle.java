package keep.tools.hunt;

import java.nio.charset.StandardCharsets;

/// Something that must not be found: a text or a secret.
///
/// What is searched is every [#RUN] consecutive bytes of it, or all of it where it is shorter, from
/// [#LEAST] bytes. Anything shorter would be found everywhere and prove nothing.
///
/// @param label says which one it is, without saying what it says ("note 2, passage 5")
/// @param kind whether the bytes are text, which programs spell in more ways, or a secret
/// @param bytes the text as UTF-8, or the secret's raw bytes
@SuppressWarnings("ArrayRecordComponent") // never compared; identity is what the hunt needs
public record Needle(String label, Kind kind, byte[] bytes) {
  /// The length of a run in bytes.
  public static final int RUN = 16;

  /// The fewest bytes that are searched at all.
  public static final int LEAST = 8;

  /// What the bytes are.
  public enum Kind {
    TEXT,
    SECRET
  }

  public static Needle text(String label, String text) {
    return new Needle(label, Kind.TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Needle secret(String label, byte[] bytes) {
    return new Needle(label, Kind.SECRET, bytes.clone());
  }

  boolean tooShort() {
    return bytes.length < LEAST;
  }

  /// How many bytes one run of this needle has.
  int runLength() {
    return Math.min(RUN, bytes.length);
  }

  /// How many runs it has; run `i` starts at byte `i`.
  int runs() {
    return tooShort() ? 0 : bytes.length - runLength() + 1;
  }

  @Override
  public String toString() {
    return "Needle[" + label + ", " + bytes.length + " bytes]";
  }
}
