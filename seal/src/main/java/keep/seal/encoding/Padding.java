package keep.seal.encoding;

import java.util.Arrays;

/// Hides a plaintext's exact length: 0x80, then zeros up to a size of few significant bits (PADME)
/// and at least 1,024 bytes (protocol section 2).
public final class Padding {
  /// No padded plaintext is shorter.
  public static final int SHORTEST = 1024;

  private Padding() {}

  /// PADME(n): `n` rounded up so that at most 1/16 above 1 KiB is wasted and the length tells only
  /// O(log log n) bits.
  ///
  /// @param n 0..2^30; below 2 the answer is `n`
  public static int padme(int n) {
    if (n < 0 || n > 1 << 30) {
      throw new IllegalArgumentException("a length is 0 to 2^30");
    }
    if (n < 2) {
      return n;
    }
    int exponent = 31 - Integer.numberOfLeadingZeros(n);
    int significant = 32 - Integer.numberOfLeadingZeros(exponent);
    int free = exponent - significant;
    if (free <= 0) {
      return n;
    }
    int mask = (1 << free) - 1;
    return (n + mask) & ~mask;
  }

  /// How long a plaintext of `length` bytes becomes.
  public static int paddedLength(int length) {
    return Math.max(padme(length + 1), SHORTEST);
  }

  public static byte[] pad(byte[] plain) {
    byte[] padded = Arrays.copyOf(plain, paddedLength(plain.length));
    padded[plain.length] = (byte) 0x80;
    return padded;
  }

  /// The plaintext again, and `padded` overwritten; refuses every length but the one that [#pad]
  /// would have given.
  public static byte[] unpad(byte[] padded) throws MalformedInput {
    int end = padded.length - 1;
    while (end >= 0 && padded[end] == 0) {
      end--;
    }
    if (end < 0 || padded[end] != (byte) 0x80 || paddedLength(end) != padded.length) {
      throw MalformedInput.form("padding", "not the one padding its length calls for");
    }
    byte[] plain = Arrays.copyOf(padded, end);
    Arrays.fill(padded, (byte) 0);
    return plain;
  }
}
