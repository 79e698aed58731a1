package keep.seal.encoding;

import java.util.Arrays;

/// An immutable byte string with value equality, ordered by its unsigned bytes.
///
/// For public values only: keys that may be shown, digests, ciphertexts, payloads. Secrets are
/// [Secret]s. Its `toString` gives the length and nothing else.
public final class Bytes implements Comparable<Bytes> {
  private final byte[] value;

  private Bytes(byte[] value) {
    this.value = value;
  }

  /// A copy of `value`; later changes to the array are not seen.
  public static Bytes of(byte[] value) {
    return new Bytes(value.clone());
  }

  /// The bytes that base64url without padding stands for.
  public static Bytes fromText(String b64u) throws MalformedInput {
    return new Bytes(Base64Url.decode(b64u));
  }

  /// The bytes that lower-case hexadecimal stands for.
  public static Bytes fromHex(String hex) throws MalformedInput {
    return new Bytes(Hex.decode(hex));
  }

  /// A fresh copy.
  public byte[] toArray() {
    return value.clone();
  }

  public int length() {
    return value.length;
  }

  public String hex() {
    return Hex.encode(value);
  }

  /// base64url without padding: how the protocol writes these bytes in JSON.
  public String text() {
    return Base64Url.encode(value);
  }

  @Override
  public int compareTo(Bytes other) {
    return Arrays.compareUnsigned(value, other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(value);
  }

  @Override
  public String toString() {
    return "Bytes[" + value.length + "]";
  }
}
