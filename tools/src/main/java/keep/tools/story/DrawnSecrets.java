package keep.tools.story;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/// A source of randomness that remembers every key it drew, so that a hunt can look for them. Lives
/// in the story's own process only, and only where a hunt was asked for.
final class DrawnSecrets extends SecureRandom {
  private static final long serialVersionUID = 1L;
  private static final int KEY = 32;

  private final transient SecureRandom source = new SecureRandom();
  private final transient List<byte[]> drawn = new ArrayList<>();
  private final boolean remember;

  DrawnSecrets(boolean remember) {
    this.remember = remember;
  }

  @Override
  public synchronized void nextBytes(byte[] bytes) {
    source.nextBytes(bytes);
    if (remember && bytes.length == KEY) {
      drawn.add(bytes.clone());
    }
  }

  /// Every draw of 32 bytes: private keys, content keys, salts' roots.
  synchronized List<byte[]> keys() {
    return List.copyOf(drawn);
  }

  @Override
  public String toString() {
    return "DrawnSecrets";
  }
}
