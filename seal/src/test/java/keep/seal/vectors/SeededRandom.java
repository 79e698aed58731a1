package keep.seal.vectors;

import java.io.Serial;
import java.security.SecureRandom;
import java.util.Random;

/// Randomness that a test can repeat. Never for keys that protect anything.
public final class SeededRandom extends SecureRandom {
  @Serial private static final long serialVersionUID = 1L;

  private final Random seeded;

  public SeededRandom(long seed) {
    this.seeded = new Random(seed);
  }

  @Override
  public void nextBytes(byte[] bytes) {
    seeded.nextBytes(bytes);
  }
}
