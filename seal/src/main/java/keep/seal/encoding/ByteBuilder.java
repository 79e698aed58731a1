package keep.seal.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Joins bytes in the order written; numbers are big-endian (protocol section 2).
public final class ByteBuilder {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(128);

  /// Begins with `L(name)`.
  public static ByteBuilder labelled(String name) {
    return new ByteBuilder().put(Labels.label(name));
  }

  public ByteBuilder put(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  public ByteBuilder put(Bytes bytes) {
    return put(bytes.toArray());
  }

  public ByteBuilder put(Sid sid) {
    return put(sid.bytes());
  }

  public ByteBuilder put(Id16 id) {
    return put(id.bytes());
  }

  public ByteBuilder put(Digest digest) {
    return put(digest.bytes());
  }

  /// The text's UTF-8. The text must be well-formed Unicode.
  public ByteBuilder utf8(String text) {
    return put(text.getBytes(StandardCharsets.UTF_8));
  }

  /// One byte, 0..255.
  public ByteBuilder u8(int value) {
    if (value < 0 || value > 0xff) {
      throw new IllegalArgumentException("not a u8");
    }
    out.write(value);
    return this;
  }

  /// Four bytes, 0..2^32-1.
  public ByteBuilder u32(long value) {
    if (value < 0 || value > 0xffff_ffffL) {
      throw new IllegalArgumentException("not a u32");
    }
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write((int) (value >>> shift));
    }
    return this;
  }

  /// Eight bytes; a negative `value` stands for the unsigned number with the same bits.
  public ByteBuilder u64(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.write((int) (value >>> shift));
    }
    return this;
  }

  public byte[] toArray() {
    return out.toByteArray();
  }
}
