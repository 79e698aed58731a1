package keep.seal.box;

import java.util.Arrays;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import org.bouncycastle.math.ec.rfc7748.X25519;

/// A reader's raw X-Wing public key: 1,184 bytes ML-KEM-768, then 32 bytes X25519.
public record BoxKey(Bytes raw) {
  public static final int LENGTH = 1216;

  private static final int MODULUS = 3329;
  private static final int COEFFICIENT_BYTES = 1152;
  private static final int X25519_AT = 1184;

  public BoxKey {
    if (raw.length() != LENGTH) {
      throw new IllegalArgumentException("an X-Wing public key has 1,216 bytes");
    }
  }

  /// Refuses a key to which nothing may be sealed: an ML-KEM half with a coefficient of 3,329 or
  /// more (FIPS 203 section 7.2), or an X25519 half of low order, with which the classical half of
  /// the agreement would be known to everybody.
  ///
  /// @param place the field, for the error
  public void demandSound(String place) throws MalformedInput {
    byte[] key = raw.toArray();
    for (int i = 0; i < COEFFICIENT_BYTES; i += 3) {
      int a = (key[i] & 0xff) | (key[i + 1] & 0x0f) << 8;
      int b = (key[i + 1] & 0xf0) >> 4 | (key[i + 2] & 0xff) << 4;
      if (a >= MODULUS || b >= MODULUS) {
        throw unsound(place, "its ML-KEM half fails the modulus check");
      }
    }
    byte[] anyScalar = new byte[X25519.SCALAR_SIZE];
    Arrays.fill(anyScalar, (byte) 0x2a);
    byte[] shared = new byte[X25519.POINT_SIZE];
    // A scalar is clamped to a multiple of eight, so every point of low order, and no other, gives
    // zero.
    if (!X25519.calculateAgreement(anyScalar, 0, key, X25519_AT, shared, 0)) {
      throw unsound(place, "its X25519 half is of low order");
    }
  }

  private static MalformedInput unsound(String place, String problem) {
    return new MalformedInput(
        MalformedInput.Fault.KEY,
        place,
        problem,
        "Have the keys made again; seal nothing to them.");
  }
}
