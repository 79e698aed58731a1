package keep.seal.encoding;

/// A random pseudonym of 16 bytes: a note, a matter, a person, a keyset, a slot, an order, a
/// deposit. It says nothing about what it names.
public record Id16(Bytes bytes) implements Comparable<Id16> {
  /// Its length in bytes.
  public static final int LENGTH = 16;

  public Id16 {
    if (bytes.length() != LENGTH) {
      throw new IllegalArgumentException("Id16 has 16 bytes, not " + bytes.length());
    }
  }

  public static Id16 of(byte[] value) {
    return new Id16(Bytes.of(value));
  }

  /// Reads the base64url text used in payloads.
  public static Id16 parse(String text) throws MalformedInput {
    Bytes bytes = Bytes.fromText(text);
    if (bytes.length() != LENGTH) {
      throw MalformedInput.form(
          "identifier", "has " + bytes.length() + " bytes where 16 are required");
    }
    return new Id16(bytes);
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
  public int compareTo(Id16 other) {
    return bytes.compareTo(other.bytes);
  }

  @Override
  public String toString() {
    return text();
  }
}
