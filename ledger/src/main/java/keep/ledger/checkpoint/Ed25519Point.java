package keep.ledger.checkpoint;

import java.math.BigInteger;

/// The checks a public Ed25519 key must pass before any signature is looked at (protocol section
/// 3): the canonical encoding of a point on the curve, of prime order. Public data only, so plain
/// big numbers will do; about two milliseconds, once per key.
final class Ed25519Point {
  private static final BigInteger P =
      BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));
  private static final BigInteger ORDER =
      BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));
  private static final BigInteger D =
      BigInteger.valueOf(-121665).multiply(BigInteger.valueOf(121666).modInverse(P)).mod(P);
  private static final BigInteger D2 = D.add(D).mod(P);
  private static final BigInteger ROOT_OF_MINUS_ONE =
      BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P);

  // Extended coordinates (RFC 8032 section 5.1.4): x = X/Z, y = Y/Z, T = XY/Z.
  private final BigInteger x;
  private final BigInteger y;
  private final BigInteger z;
  private final BigInteger t;

  private Ed25519Point(BigInteger x, BigInteger y, BigInteger z, BigInteger t) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.t = t;
  }

  /// Whether `raw` is a key we accept.
  static boolean isSound(byte[] raw) {
    if (raw.length != 32) {
      return false;
    }
    byte[] bigEndian = new byte[32];
    for (int i = 0; i < 32; i++) {
      bigEndian[i] = raw[31 - i];
    }
    boolean odd = (bigEndian[0] & 0x80) != 0;
    bigEndian[0] &= 0x7f;
    BigInteger y = new BigInteger(1, bigEndian);
    if (y.compareTo(P) >= 0) {
      return false;
    }
    BigInteger y2 = y.multiply(y).mod(P);
    BigInteger u = y2.subtract(BigInteger.ONE).mod(P);
    BigInteger v = D.multiply(y2).add(BigInteger.ONE).mod(P);
    BigInteger x2 = u.multiply(v.modInverse(P)).mod(P);
    // x^2 has a root iff (x^2)^((p+3)/8), or that times the root of -1, is one.
    BigInteger x = x2.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
    if (!x.multiply(x).mod(P).equals(x2)) {
      x = x.multiply(ROOT_OF_MINUS_ONE).mod(P);
    }
    if (!x.multiply(x).mod(P).equals(x2)) {
      return false;
    }
    if (x.signum() == 0) {
      // (0, 1) and (0, -1) have order 1 and 2; with the sign bit set they are not even canonical.
      return false;
    }
    if (x.testBit(0) != odd) {
      x = P.subtract(x);
    }
    Ed25519Point point = new Ed25519Point(x, y, BigInteger.ONE, x.multiply(y).mod(P));
    // The order divides the prime L, and only the point (0, 1), refused above, has order 1.
    return point.timesOrder().isNeutral();
  }

  private Ed25519Point timesOrder() {
    Ed25519Point product = this;
    for (int bit = ORDER.bitLength() - 2; bit >= 0; bit--) {
      product = product.plus(product);
      if (ORDER.testBit(bit)) {
        product = product.plus(this);
      }
    }
    return product;
  }

  private boolean isNeutral() {
    return x.signum() == 0 && y.equals(z);
  }

  /// Complete addition, RFC 8032 section 5.1.4: right for doubling and the neutral point too.
  private Ed25519Point plus(Ed25519Point other) {
    BigInteger a = y.subtract(x).multiply(other.y.subtract(other.x)).mod(P);
    BigInteger b = y.add(x).multiply(other.y.add(other.x)).mod(P);
    BigInteger c = t.multiply(D2).mod(P).multiply(other.t).mod(P);
    BigInteger d = z.shiftLeft(1).multiply(other.z).mod(P);
    BigInteger e = b.subtract(a);
    BigInteger f = d.subtract(c);
    BigInteger g = d.add(c);
    BigInteger h = b.add(a);
    return new Ed25519Point(
        e.multiply(f).mod(P), g.multiply(h).mod(P), f.multiply(g).mod(P), e.multiply(h).mod(P));
  }
}
