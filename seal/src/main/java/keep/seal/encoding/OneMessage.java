package keep.seal.encoding;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM under a key that was derived for one single message.
///
/// The nonce is twelve zero bytes. That is safe only because no such key ever encrypts two
/// plaintexts (protocol section 2): every key comes from [Hkdf] with a fresh random identifier in
/// its input. Whoever calls [#encrypt] twice with one key breaks both messages.
public final class OneMessage {
  /// Bytes that GCM adds to a plaintext.
  public static final int TAG = 16;

  private static final int KEY = 32;
  private static final byte[] ZERO_NONCE = new byte[12];

  private OneMessage() {}

  /// @return ciphertext followed by the tag: `plain.length + 16` bytes
  public static byte[] encrypt(Secret key, byte[] aad, byte[] plain) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, key, ZERO_NONCE, aad).doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES/GCM/NoPadding", e);
    }
  }

  /// @param place what is being opened, for the error
  /// @throws MalformedInput with [MalformedInput.Fault#LOCK] where key, aad or ciphertext is not
  ///   the one that was used
  public static byte[] decrypt(Secret key, byte[] aad, byte[] ciphertext, String place)
      throws MalformedInput {
    return decryptWithNonce(key, ZERO_NONCE, aad, ciphertext, place);
  }

  /// As [#decrypt] with a nonce that is not zero: only published vectors have one.
  static byte[] decryptWithNonce(
      Secret key, byte[] nonce, byte[] aad, byte[] ciphertext, String place) throws MalformedInput {
    if (ciphertext.length < TAG) {
      throw locked(place);
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, key, nonce, aad).doFinal(ciphertext);
    } catch (AEADBadTagException e) {
      throw locked(place);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES/GCM/NoPadding", e);
    }
  }

  private static Cipher cipher(int mode, Secret key, byte[] nonce, byte[] aad)
      throws GeneralSecurityException {
    if (key.length() != KEY) {
      throw new IllegalArgumentException("AES-256 takes 32 key bytes");
    }
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
    cipher.init(mode, new SecretKeySpec(key.reveal(), "AES"), new GCMParameterSpec(8 * TAG, nonce));
    cipher.updateAAD(aad);
    return cipher;
  }

  private static MalformedInput locked(String place) {
    return new MalformedInput(
        MalformedInput.Fault.LOCK,
        place,
        "does not open with this key",
        "Check that the key and the file belong together; fetch the file again if they do.");
  }
}
