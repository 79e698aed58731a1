package keep.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// A disk that loses power: after a given number of steps every further one fails, and a write that
/// is cut off leaves half of its bytes behind.
public final class FailingDisk implements Disk {
  private int stepsLeft;

  /// @param steps how many steps still succeed
  public FailingDisk(int steps) {
    this.stepsLeft = steps;
  }

  /// Whether the power was lost before the caller was through.
  public boolean failed() {
    return stepsLeft < 0;
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    if (stepsLeft == 0) {
      REAL.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
    step();
    REAL.write(file, bytes);
  }

  @Override
  public void sync(Path fileOrFolder) throws IOException {
    step();
    REAL.sync(fileOrFolder);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    step();
    REAL.rename(from, to);
  }

  private void step() throws IOException {
    if (stepsLeft <= 0) {
      stepsLeft = -1;
      throw new IOException("the power is gone");
    }
    stepsLeft--;
  }
}
