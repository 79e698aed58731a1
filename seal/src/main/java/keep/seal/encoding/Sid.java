package keep.seal.encoding;

/// A statement's id: SHA-256 over the bytes that were signed, signatures excluded (protocol section
/// 2). How statements name each other; ordered by raw bytes.
public record Sid(Bytes bytes) implements Comparable<Sid> {
  /// Its length in bytes.
  public static final int LENGTH = 32;

  public Sid {
    if (bytes.length() != LENGTH) {
      throw new IllegalArgumentException("Sid has 32 bytes, not " + bytes.length());
    }
  }

  public static Sid of(byte[] value) {
    return new Sid(Bytes.of(value));
  }

  /// Reads the base64url text used in payloads.
  public static Sid parse(String text) throws MalformedInput {
    Bytes bytes = Bytes.fromText(text);
    if (bytes.length() != LENGTH) {
      throw MalformedInput.form(
          "statement id", "has " + bytes.length() + " bytes where 32 are required");
    }
    return new Sid(bytes);
  }

  /// A fresh copy of the raw bytes.
  public byte[] toArray() {
    return bytes.toArray();
  }

  /// base64url without padding.
  public String text() {
    return bytes.text();
  }

  public String hex() {
    return bytes.hex();
  }

  @Override
  public int compareTo(Sid other) {
    return bytes.compareTo(other.bytes);
  }

  @Override
  public String toString() {
    return text();
  }
}
