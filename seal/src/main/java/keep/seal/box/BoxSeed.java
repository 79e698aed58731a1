package keep.seal.box;

import java.security.SecureRandom;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;
import org.jspecify.annotations.Nullable;

/// A reader's private X-Wing key: the 32-byte seed from which both halves come. Never HPKE's
/// DeriveKeyPair, in which implementations differ (protocol section 3).
public final class BoxSeed implements AutoCloseable {
  public static final int LENGTH = 32;

  private final Secret seed;

  /// The library's own form, which copies the seed and cannot be overwritten: it is let go with the
  /// seed.
  private @Nullable XWingPrivateKeyParameters parameters;

  private final BoxKey key;

  private BoxSeed(Secret seed) {
    this.seed = seed;
    XWingPrivateKeyParameters made = new XWingPrivateKeyParameters(seed.reveal());
    this.parameters = made;
    this.key = new BoxKey(Bytes.of(made.getPublicKeyParameters().getEncoded()));
  }

  public static BoxSeed generate(SecureRandom random) {
    byte[] seed = new byte[LENGTH];
    random.nextBytes(seed);
    return new BoxSeed(Secret.taking(seed));
  }

  /// @param seed 32 bytes, copied
  public static BoxSeed of(byte[] seed) {
    if (seed.length != LENGTH) {
      throw new IllegalArgumentException("an X-Wing seed has 32 bytes");
    }
    return new BoxSeed(Secret.of(seed));
  }

  public BoxKey key() {
    return key;
  }

  /// The seed itself, to be wrapped under an account key and for nothing else.
  public Secret seed() {
    return seed;
  }

  /// What was sealed into the box.
  ///
  /// @param info the same bytes that the sealer used: they say which thing the key opens and for
  ///   which card
  /// @param place what is being opened, for the error
  /// @throws MalformedInput with fault LOCK where the box was sealed to another key or for another
  ///   use
  public Secret open(Box box, byte[] info, String place) throws MalformedInput {
    XWingPrivateKeyParameters mine = parameters;
    if (mine == null) {
      throw new IllegalStateException("this seed is closed");
    }
    try {
      return Secret.taking(
          Hpke.suite()
              .setupBaseR(
                  box.enc().toArray(),
                  new AsymmetricCipherKeyPair(mine.getPublicKeyParameters(), mine),
                  info)
              .open(new byte[0], box.ct().toArray()));
    } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
      // Wrong tag, bad encapsulation and low-order point come as three types; to the caller they
      // are one.
      throw new MalformedInput(
          MalformedInput.Fault.LOCK,
          place,
          "the box does not open with this key",
          "It was sealed to another card or for another use; ask for a new grant.");
    }
  }

  @Override
  public void close() {
    parameters = null;
    seed.close();
  }

  @Override
  public String toString() {
    return "BoxSeed";
  }
}
