package keep.ledger.append;

import java.io.IOException;

/// Another sequencer has grown the log in between. Nothing was changed; look again.
public final class HeadMovedException extends IOException {
  private static final long serialVersionUID = 1L;

  HeadMovedException() {
    super("Another sequencer has moved the head; this one looks again.");
  }
}
