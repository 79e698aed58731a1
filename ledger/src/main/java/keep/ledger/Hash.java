package keep.ledger;

import java.util.Arrays;
import java.util.HexFormat;

/// A SHA-256 value: 32 bytes, immutable, ordered by its raw bytes.
public final class Hash implements Comparable<Hash> {
  /// Length in bytes.
  public static final int LENGTH = 32;

  private final byte[] raw;

  private Hash(byte[] raw) {
    this.raw = raw;
  }

  /// A copy of `bytes`.
  ///
  /// @throws MalformedRecordException unless there are exactly 32 of them
  public static Hash of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new MalformedRecordException("hash: " + bytes.length + " bytes instead of 32");
    }
    return new Hash(bytes.clone());
  }

  /// The 32 bytes that start at `offset`.
  ///
  /// @throws MalformedRecordException if there are fewer
  public static Hash at(byte[] bytes, int offset) {
    if (offset < 0 || bytes.length - offset < LENGTH) {
      throw new MalformedRecordException("hash: fewer than 32 bytes left at offset " + offset);
    }
    return new Hash(Arrays.copyOfRange(bytes, offset, offset + LENGTH));
  }

  /// Reads 64 lower-case hex digits.
  ///
  /// @throws MalformedRecordException for anything else
  public static Hash fromHex(String hex) {
    byte[] bytes;
    try {
      bytes = HexFormat.of().parseHex(hex);
    } catch (IllegalArgumentException e) {
      throw new MalformedRecordException("hash: not hex");
    }
    Hash hash = of(bytes);
    if (!hash.hex().equals(hex)) {
      throw new MalformedRecordException("hash: hex must be lower case");
    }
    return hash;
  }

  /// Reads the one standard base64 spelling of 32 bytes.
  ///
  /// @throws MalformedRecordException for anything else
  public static Hash fromBase64(String text) {
    return of(Base64Text.fromStandard(text));
  }

  /// Takes over an array that nobody else holds.
  static Hash owning(byte[] fresh) {
    return new Hash(fresh);
  }

  /// The array itself, for hashing inside this package only: never handed out, never changed.
  byte[] raw() {
    return raw;
  }

  /// A copy of the 32 bytes.
  public byte[] bytes() {
    return raw.clone();
  }

  /// Lower-case hex, 64 digits.
  public String hex() {
    return HexFormat.of().formatHex(raw);
  }

  /// Standard base64 with padding, 44 characters.
  public String base64() {
    return Base64Text.standard(raw);
  }

  @Override
  public int compareTo(Hash other) {
    return Arrays.compareUnsigned(raw, other.raw);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(raw, hash.raw);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(raw);
  }

  @Override
  public String toString() {
    return hex();
  }
}
