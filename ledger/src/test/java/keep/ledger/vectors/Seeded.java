package keep.ledger.vectors;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import keep.ledger.Hash;

/// Random values that are the same on every run: a failure names its seed and can be run again.
public final class Seeded {
  private Seeded() {}

  public static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  public static byte[] bytes(RandomGenerator random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  public static Hash hash(RandomGenerator random) {
    return Hash.of(bytes(random, Hash.LENGTH));
  }

  /// `length` bytes that count up from `first`, as the protocol's known answers use them.
  public static byte[] counting(int first, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (first + i);
    }
    return bytes;
  }
}
