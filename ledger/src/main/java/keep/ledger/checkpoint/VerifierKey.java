package keep.ledger.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalLong;
import keep.ledger.Base64Text;
import keep.ledger.MalformedRecordException;

/// A public key with its name, as a `vkey` line says it: `name+hex(keyid)+base64(type || key)`.
///
/// Ed25519 keys that are non-canonical, of small order or not torsion-free are refused here, so
/// that no later check depends on how a verifier treats them (protocol sections 3 and 13).
public final class VerifierKey {
  private final String name;
  private final KeyType type;
  private final byte[] key;
  private final int id;
  private final PublicKey publicKey;

  private VerifierKey(String name, KeyType type, byte[] key) {
    NoteSignature.requireName(name);
    if (name.getBytes(StandardCharsets.UTF_8).length > 255) {
      throw new MalformedRecordException("key name: longer than 255 bytes");
    }
    if (key.length != type.publicKeyBytes()) {
      throw new MalformedRecordException(
          "key: " + key.length + " bytes; this type has " + type.publicKeyBytes());
    }
    this.name = name;
    this.type = type;
    this.key = key;
    this.id = keyId(name, type, key);
    this.publicKey =
        switch (type) {
          case LOG_ED25519, COSIGNATURE_ED25519 -> Ed25519Keys.publicKey(key);
          case COSIGNATURE_ML_DSA_44 -> MlDsa44Keys.publicKey(key);
        };
  }

  /// The key `raw` of this type under this name.
  ///
  /// @param raw the raw public key: 32 bytes for Ed25519, 1312 for ML-DSA-44
  /// @throws MalformedRecordException for a name, length or Ed25519 point that is not allowed
  public static VerifierKey of(String name, KeyType type, byte[] raw) {
    return new VerifierKey(name, type, raw.clone());
  }

  /// Reads a vkey.
  ///
  /// @throws MalformedRecordException unless it is the one spelling of a key of a known type
  public static VerifierKey parse(String vkey) {
    // From the left: base64 may hold a plus sign, a name may not.
    int first = vkey.indexOf('+');
    int second = first < 0 ? -1 : vkey.indexOf('+', first + 1);
    if (second < 0) {
      throw new MalformedRecordException("vkey: not name+keyid+key");
    }
    byte[] typed = Base64Text.fromStandard(vkey.substring(second + 1));
    if (typed.length == 0) {
      throw new MalformedRecordException("vkey: no key in it");
    }
    VerifierKey key =
        new VerifierKey(
            vkey.substring(0, first),
            KeyType.of(typed[0] & 0xff),
            Arrays.copyOfRange(typed, 1, typed.length));
    if (!key.vkey().equals(vkey)) {
      throw new MalformedRecordException("vkey: the key id is not that of this name and key");
    }
    return key;
  }

  /// The key's name: a log's origin, a witness's name.
  public String name() {
    return name;
  }

  public KeyType type() {
    return type;
  }

  /// SHA-256(name || 0x0a || type || key), its first 4 bytes.
  public int id() {
    return id;
  }

  /// The raw public key.
  public byte[] key() {
    return key.clone();
  }

  /// The line that [#parse] reads.
  public String vkey() {
    byte[] typed = ByteBuffer.allocate(1 + key.length).put((byte) type.code()).put(key).array();
    return name + "+" + HexFormat.of().toHexDigits(id) + "+" + Base64Text.standard(typed);
  }

  /// Whether `signature` bears this key's name and id; says nothing about its being genuine.
  public boolean claims(NoteSignature signature) {
    return signature.name().equals(name) && signature.keyId() == id;
  }

  /// Whether this log key signed exactly this checkpoint.
  ///
  /// @return false for a key of a witness too
  public boolean signed(Checkpoint checkpoint, NoteSignature signature) {
    return checkpoint.origin().equals(name) && signedText(checkpoint.text(), signature);
  }

  /// Whether this log key signed exactly this text, be it a checkpoint or another signed note's.
  public boolean signedText(String text, NoteSignature signature) {
    if (type.isWitness() || !claims(signature)) {
      return false;
    }
    byte[] bytes = signature.signature();
    return bytes.length == type.signatureBytes()
        && Ed25519Keys.verify(publicKey, text.getBytes(StandardCharsets.UTF_8), bytes);
  }

  /// When this witness cosigned exactly this checkpoint, in Unix seconds; empty if it did not.
  public OptionalLong cosigned(Checkpoint checkpoint, NoteSignature signature) {
    byte[] bytes = signature.signature();
    if (!type.isWitness() || !claims(signature) || bytes.length != type.signatureBytes()) {
      return OptionalLong.empty();
    }
    long time = ByteBuffer.wrap(bytes).getLong();
    // A time of 0 says that the witness does not say when: that is no word about a whole tree.
    if (time < 1 || time > Checkpoint.MAX_SIZE) {
      return OptionalLong.empty();
    }
    byte[] message = CosignedMessage.of(type, name, checkpoint, time);
    byte[] raw = Arrays.copyOfRange(bytes, 8, bytes.length);
    boolean genuine =
        switch (type) {
          case LOG_ED25519 -> false;
          case COSIGNATURE_ED25519 -> Ed25519Keys.verify(publicKey, message, raw);
          case COSIGNATURE_ML_DSA_44 -> MlDsa44Keys.verify(publicKey, message, raw);
        };
    return genuine ? OptionalLong.of(time) : OptionalLong.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey that
        && name.equals(that.name)
        && type == that.type
        && Arrays.equals(key, that.key);
  }

  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public String toString() {
    return vkey();
  }

  private static int keyId(String name, KeyType type, byte[] key) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256", "SUN");
      sha256.update(name.getBytes(StandardCharsets.UTF_8));
      sha256.update((byte) '\n');
      sha256.update((byte) type.code());
      return ByteBuffer.wrap(sha256.digest(key)).getInt();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-256; this one does not.", e);
    }
  }
}
