package keep.seal.encoding;

import java.security.MessageDigest;
import java.util.Arrays;

/// Key bytes with a visible lifetime: opened in a try-with-resources, overwritten at its end,
/// refusing use afterwards.
///
/// The JVM may have moved copies about; this shortens how long a key lies in memory and promises no
/// more.
public final class Secret implements AutoCloseable {
  private final byte[] value;
  private boolean closed;

  private Secret(byte[] value) {
    this.value = value;
  }

  /// Keeps a copy; the caller still has to clear its own array.
  public static Secret of(byte[] value) {
    return new Secret(value.clone());
  }

  /// Takes the array over: it is cleared when this secret closes.
  public static Secret taking(byte[] value) {
    return new Secret(value);
  }

  public int length() {
    return value.length;
  }

  /// The key bytes themselves, not a copy. To be used at once and never kept, changed, printed or
  /// logged.
  public byte[] reveal() {
    if (closed) {
      throw new IllegalStateException("this secret is closed");
    }
    return value;
  }

  /// Compares in constant time.
  public boolean sameAs(Secret other) {
    return MessageDigest.isEqual(reveal(), other.reveal());
  }

  @Override
  public void close() {
    closed = true;
    Arrays.fill(value, (byte) 0);
  }

  @Override
  public String toString() {
    return "Secret";
  }
}
