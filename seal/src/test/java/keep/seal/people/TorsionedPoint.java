package keep.seal.people;

import java.math.BigInteger;

/// Makes an Ed25519 key that lies on the curve and is canonical, yet not in the prime-order group.
final class TorsionedPoint {
  private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

  private TorsionedPoint() {}

  /// The point plus (0, -1), which has order two: that is (-x, -y).
  static byte[] of(byte[] sound) {
    byte[] bigEndian = new byte[32];
    for (int i = 0; i < 32; i++) {
      bigEndian[i] = sound[31 - i];
    }
    boolean odd = (bigEndian[0] & 0x80) != 0;
    bigEndian[0] &= 0x7f;
    BigInteger y = P.subtract(new BigInteger(1, bigEndian));
    byte[] encoded = new byte[32];
    for (int i = 0; i < 32; i++) {
      encoded[i] = y.shiftRight(8 * i).byteValue();
    }
    // -x has the other parity, because p is odd.
    encoded[31] |= (byte) (odd ? 0 : 0x80);
    return encoded;
  }
}
