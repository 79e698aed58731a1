package keep.seal.encoding;

/// 16 random bytes in a payload, so that nobody can guess a statement's id from what it says
/// (protocol section 2).
public record Nonce(Bytes bytes) implements Comparable<Nonce> {
  /// Its length in bytes.
  public static final int LENGTH = 16;

  public Nonce {
    if (bytes.length() != LENGTH) {
      throw new IllegalArgumentException("Nonce has 16 bytes, not " + bytes.length());
    }
  }

  public static Nonce of(byte[] value) {
    return new Nonce(Bytes.of(value));
  }

  /// Reads the base64url text used in payloads.
  public static Nonce parse(String text) throws MalformedInput {
    Bytes bytes = Bytes.fromText(text);
    if (bytes.length() != LENGTH) {
      throw MalformedInput.form("nonce", "has " + bytes.length() + " bytes where 16 are required");
    }
    return new Nonce(bytes);
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
  public int compareTo(Nonce other) {
    return bytes.compareTo(other.bytes);
  }

  @Override
  public String toString() {
    return text();
  }
}
