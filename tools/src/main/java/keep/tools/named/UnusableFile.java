package keep.tools.named;

import java.io.IOException;

/// A file or folder that cannot be used. The message is the whole sentence for whoever named it.
public final class UnusableFile extends IOException {
  private static final long serialVersionUID = 1L;

  public UnusableFile(String sentence) {
    super(sentence);
  }

  /// The sentence.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
