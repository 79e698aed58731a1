package keep.publicsite.campaign.pledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The key of one book of signatures: seals who signed, recognises an address, writes the links of
/// e-mails. Once its file is deleted, what it sealed is noise. Safe for many threads.
public final class BookKey {
  /// Bytes of the key.
  public static final int LENGTH = 32;

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int MAC_LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey sealing;
  private final SecretKey linking;
  private final SecretKey addressing;

  /// @param bytes [#LENGTH] random bytes
  public BookKey(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a book's key has " + LENGTH + " bytes");
    }
    sealing = derived(bytes, "seal", "AES");
    linking = derived(bytes, "link", "AES");
    addressing = derived(bytes, "address", "HmacSHA256");
  }

  /// A key nobody had before.
  public static byte[] drawn() {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static SecretKey derived(byte[] bytes, String use, String algorithm) {
    SecretKey whole = new SecretKeySpec(bytes, "HmacSHA256");
    return new SecretKeySpec(
        hmac(whole, ("keep campaign " + use).getBytes(StandardCharsets.US_ASCII)), algorithm);
  }

  /// Sixteen bytes that are the same for the same folded address and tell nothing without the key.
  public byte[] mark(FoldedAddress address) {
    return Arrays.copyOf(
        hmac(addressing, address.value().getBytes(StandardCharsets.UTF_8)), MAC_LENGTH);
  }

  /// Seals a text; the same text looks different each time.
  public byte[] seal(String text) {
    return encrypt(sealing, text.getBytes(StandardCharsets.UTF_8));
  }

  /// @throws IllegalArgumentException when another key sealed it
  public String open(byte[] sealed) {
    return new String(
        decrypt(sealing, sealed)
            .orElseThrow(() -> new IllegalArgumentException("sealed under another key")),
        StandardCharsets.UTF_8);
  }

  /// What a link in an e-mail carries. It names a row by number and is no secret of the database:
  /// nothing that is stored opens a link.
  ///
  /// @param purpose what the link may do, and nothing else
  /// @param subject number of the row
  /// @param generation grows with each new link, so that the last mail's counts
  public record Link(Purpose purpose, long subject, int generation) {}

  /// What a link may do.
  public enum Purpose {
    CONFIRM,
    STOP,
    LETTER,
    ANSWERED
  }

  /// The text of a link: 52 letters of base64url.
  public String write(Link link) {
    byte[] plain =
        ByteBuffer.allocate(13)
            .put((byte) link.purpose().ordinal())
            .putLong(link.subject())
            .putInt(link.generation())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(encrypt(linking, plain));
  }

  /// Reads a link of this purpose; empty for anything else somebody may have typed.
  public Optional<Link> read(Purpose purpose, String text) {
    byte[] sealed;
    try {
      sealed = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    return decrypt(linking, sealed)
        .filter(plain -> plain.length == 13 && plain[0] == purpose.ordinal())
        .map(plain -> {
          ByteBuffer in = ByteBuffer.wrap(plain, 1, 12);
          return new Link(purpose, in.getLong(), in.getInt());
        });
  }

  private static byte[] encrypt(SecretKey key, byte[] plain) {
    try {
      byte[] nonce = new byte[NONCE];
      RANDOM.nextBytes(nonce);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      byte[] out = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
      cipher.doFinal(plain, 0, plain.length, out, NONCE);
      return out;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  private static Optional<byte[]> decrypt(SecretKey key, byte[] sealed) {
    if (sealed.length < NONCE + TAG_BITS / 8) {
      return Optional.empty();
    }
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static byte[] hmac(SecretKey key, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256", "SunJCE");
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC", e);
    }
  }

  @Override
  public String toString() {
    return "BookKey";
  }
}
