package keep.tools.named;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that somebody named.
public final class NamedFile {
  private NamedFile() {}

  /// All its bytes.
  ///
  /// @param what what it is to be, for the sentence: `policy file`
  /// @param longest in bytes; of a longer one only so much is read as shows it
  /// @throws UnusableFile where there is none, it is a folder, cannot be read, or is longer
  public static byte[] read(Path path, String what, int longest) throws UnusableFile {
    byte[] bytes = readOneMore(path, what, longest);
    if (bytes.length > longest) {
      throw unusable(what, path, "is longer than any " + what + ": " + longest + " bytes");
    }
    return bytes;
  }

  /// All its bytes, or one more than `longest` of one that is longer: for a reader that itself says
  /// so.
  ///
  /// @throws UnusableFile where there is none, it is a folder, or it cannot be read
  public static byte[] readOneMore(Path path, String what, int longest) throws UnusableFile {
    if (!Files.exists(path)) {
      throw unusable(what, path, "is not there");
    }
    if (Files.isDirectory(path)) {
      throw unusable(what, path, "is a folder");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(longest + 1);
    } catch (IOException e) {
      throw new UnusableFile(
          "The %s %s cannot be read. Check whose it is and who may read it.".formatted(what, path));
    }
  }

  private static UnusableFile unusable(String what, Path path, String problem) {
    return new UnusableFile(
        "The %s %s %s. Check the path and try again.".formatted(what, path, problem));
  }
}
