package keep.pen;

import java.util.concurrent.TimeUnit;

/// A short wait for something that another process is about to do.
final class Pause {
  private Pause() {}

  static void aMoment() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Distrust("interrupted while waiting");
    }
  }
}
