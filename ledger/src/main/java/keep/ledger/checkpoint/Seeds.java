package keep.ledger.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/// Keys from 32-byte seeds with the JDK alone. The JDK reads no ML-DSA seed and derives no public
/// key from an Ed25519 one, but both generators draw exactly their seed from the random source they
/// are given: so the seed is given as that source, and anything else it asks for is refused.
final class Seeds {
  private Seeds() {}

  /// The platform's own, by name. Another provider that stands before it would decide otherwise
  /// about odd keys and signatures.
  static String provider(String algorithm) {
    return algorithm.equals("Ed25519") ? "SunEC" : "SUN";
  }

  static KeyPair keyPair(String algorithm, byte[] seed) {
    if (seed.length != 32) {
      throw new IllegalArgumentException("A key seed has 32 bytes, not " + seed.length + ".");
    }
    OneAnswer answer = new OneAnswer(seed);
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, provider(algorithm));
      generator.initialize(new NamedParameterSpec(algorithm), answer);
      KeyPair pair = generator.generateKeyPair();
      if (answer.asked != 1) {
        throw new IllegalStateException(
            "This Java platform makes " + algorithm + " keys otherwise; use JDK 25.");
      }
      return pair;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "This Java platform has no " + algorithm + "; use JDK 25 or newer.", e);
    } finally {
      Arrays.fill(answer.seed, (byte) 0);
    }
  }

  static byte[] sign(String algorithm, PrivateKey key, byte[] message) {
    try {
      Signature signer = Signature.getInstance(algorithm, provider(algorithm));
      signer.initSign(key);
      signer.update(message);
      return signer.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java platform cannot sign with " + algorithm, e);
    }
  }

  static boolean verify(String algorithm, PublicKey key, byte[] message, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(algorithm, provider(algorithm));
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(signature);
    } catch (SignatureException e) {
      // The JDK reports some malformed signatures (length, S out of range) this way.
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java platform cannot verify " + algorithm, e);
    }
  }

  static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  static byte[] tail(byte[] bytes, int length) {
    return Arrays.copyOfRange(bytes, bytes.length - length, bytes.length);
  }

  /// A random source that answers one question of 32 bytes, with the seed.
  private static final class OneAnswer extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final transient byte[] seed;
    private transient int asked;

    OneAnswer(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      asked++;
      if (asked != 1 || bytes.length != seed.length) {
        throw new IllegalStateException(
            "This Java platform draws key seeds otherwise; use JDK 25.");
      }
      System.arraycopy(seed, 0, bytes, 0, seed.length);
    }
  }
}
