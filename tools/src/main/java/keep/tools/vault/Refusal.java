package keep.tools.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import keep.tools.named.UnusableFile;

/// What to tell about a file that could not be used.
final class Refusal {
  private Refusal() {}

  static String of(IOException e) {
    return switch (e) {
      case UnusableFile told -> told.sentence();
      case NoSuchFileException missing -> missing.getMessage() + " is not there. Check the path.";
      case AccessDeniedException denied ->
          denied.getMessage() + " may not be used. Check whose it is and who may read it.";
      default -> "A file could not be read or written: " + e.getMessage();
    };
  }
}
