package keep.seal.world;

import java.security.SecureRandom;
import java.util.Random;

/// Randomness that is the same in every run. For tests only.
public final class FixedRandom extends SecureRandom {
  private static final long serialVersionUID = 1L;

  private final Random source;

  public FixedRandom(long seed) {
    this.source = new Random(seed);
  }

  @Override
  public void nextBytes(byte[] bytes) {
    source.nextBytes(bytes);
  }

  /// So many bytes.
  public byte[] draw(int length) {
    byte[] bytes = new byte[length];
    nextBytes(bytes);
    return bytes;
  }
}
