package keep.ledger;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.GeneralSecurityException;

/// The two hashes of an RFC 6962 tree (section 2.1): a leaf is SHA-256(0x00 || bytes), an inner
/// node is SHA-256(0x01 || left || right). The prefixes keep a leaf from ever passing for a node.
///
/// An instance reuses one digest and belongs to one thread at a time; making one is cheap.
public final class TreeHasher {
  /// Root of the tree with no leaves: SHA-256 of nothing.
  public static final Hash EMPTY_ROOT =
      Hash.fromHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

  private final MessageDigest sha256;

  public TreeHasher() {
    this.sha256 = sha256();
  }

  /// A fresh SHA-256, of the named provider.
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256", "SUN");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-256; this one does not.", e);
    }
  }

  /// Hash of one leaf's bytes.
  public Hash leaf(byte[] bytes) {
    sha256.update((byte) 0);
    return Hash.owning(sha256.digest(bytes));
  }

  /// Hash of the node above `left` and `right`.
  public Hash node(Hash left, Hash right) {
    sha256.update((byte) 1);
    sha256.update(left.raw());
    return Hash.owning(sha256.digest(right.raw()));
  }

  /// Hash of one leaf's bytes, written where it belongs: no object for each of ten million leaves.
  ///
  /// @param into takes 32 bytes from `at` on
  public void leaf(byte[] bytes, int from, int length, byte[] into, int at) {
    sha256.update((byte) 0);
    sha256.update(bytes, from, length);
    digest(into, at);
  }

  /// Hash of the node above the two hashes that lie one behind the other at `from`.
  ///
  /// @param into takes 32 bytes from `at` on; may be the same array
  public void node(byte[] pair, int from, byte[] into, int at) {
    sha256.update((byte) 1);
    sha256.update(pair, from, 2 * Hash.LENGTH);
    digest(into, at);
  }

  private void digest(byte[] into, int at) {
    try {
      sha256.digest(into, at, Hash.LENGTH);
    } catch (DigestException e) {
      throw new IllegalArgumentException("no room for a hash", e);
    }
  }
}
