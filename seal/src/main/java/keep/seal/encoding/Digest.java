package keep.seal.encoding;

/// 32 bytes of a SHA-256 digest, a commitment or a tree's root.
public record Digest(Bytes bytes) implements Comparable<Digest> {
  /// Its length in bytes.
  public static final int LENGTH = 32;

  public Digest {
    if (bytes.length() != LENGTH) {
      throw new IllegalArgumentException("Digest has 32 bytes, not " + bytes.length());
    }
  }

  public static Digest of(byte[] value) {
    return new Digest(Bytes.of(value));
  }

  /// Reads the base64url text used in payloads.
  public static Digest parse(String text) throws MalformedInput {
    Bytes bytes = Bytes.fromText(text);
    if (bytes.length() != LENGTH) {
      throw MalformedInput.form("digest", "has " + bytes.length() + " bytes where 32 are required");
    }
    return new Digest(bytes);
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
  public int compareTo(Digest other) {
    return bytes.compareTo(other.bytes);
  }

  @Override
  public String toString() {
    return text();
  }
}
