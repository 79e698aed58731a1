package keep.seal.box;

import java.security.SecureRandom;
import java.util.Arrays;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sha256;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;

/// A 32-byte key sealed to one reader: HPKE base mode, X-Wing, HKDF-SHA256, AES-256-GCM, empty aad.
///
/// A box proves nothing about who sealed it; the signed statement beside it does.
///
/// @param enc the encapsulation, 1,120 bytes
/// @param ct the sealed key, 48 bytes
public record Box(Bytes enc, Bytes ct) {
  public static final int ENC_LENGTH = 1120;
  public static final int CT_LENGTH = 48;

  private static final int ENCAPSULATION_RANDOMNESS = 64;

  public Box {
    if (enc.length() != ENC_LENGTH || ct.length() != CT_LENGTH) {
      throw new IllegalArgumentException("a box is 1,120 and 48 bytes");
    }
  }

  /// Checks the two lengths of a box that was read.
  public static Box parse(Bytes enc, Bytes ct, String place) throws MalformedInput {
    if (enc.length() != ENC_LENGTH || ct.length() != CT_LENGTH) {
      throw MalformedInput.form(place, "a box is 1,120 and 48 bytes");
    }
    return new Box(enc, ct);
  }

  /// Seals `key` to `reader`.
  ///
  /// @param key 32 bytes
  /// @param reader a key that has passed [BoxKey#demandSound]
  /// @param info binds the box to its use; without the same bytes it does not open
  public static Box seal(BoxKey reader, byte[] info, Secret key, SecureRandom random) {
    byte[] randomness = new byte[ENCAPSULATION_RANDOMNESS];
    random.nextBytes(randomness);
    try {
      return sealWith(reader, info, key, randomness);
    } finally {
      // Whoever had them could open the box.
      Arrays.fill(randomness, (byte) 0);
    }
  }

  /// As [#seal] with the 64 bytes that the encapsulation draws, for known answers.
  static Box sealWith(BoxKey reader, byte[] info, Secret key, byte[] randomness) {
    if (key.length() != CT_LENGTH - 16) {
      throw new IllegalArgumentException("a box holds a key of 32 bytes");
    }
    HPKEContextWithEncapsulation context =
        Hpke.suite()
            .setupBaseS(new XWingPublicKeyParameters(reader.raw().toArray()), info, randomness);
    try {
      return new Box(
          Bytes.of(context.getEncapsulation()), Bytes.of(context.seal(new byte[0], key.reveal())));
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("sealing never meets a bad tag", e);
    }
  }

  /// SHA-256 over `enc` and `ct`: how a grants statement names this box.
  public Digest sha256() {
    return Digest.of(Sha256.hash(enc.toArray(), ct.toArray()));
  }
}
