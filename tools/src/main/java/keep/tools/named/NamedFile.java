package keep.tools.named;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import keep.seal.carried.Carried;
import keep.seal.carried.FileKind;
import keep.seal.encoding.MalformedInput;

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

  /// All its bytes, of a file that has to be of one kind. Kind comes before truth: a policy in the
  /// place of a release is no forged release.
  ///
  /// @throws UnusableFile as [#read], and where the file says plainly that it is something else
  public static byte[] read(Path path, FileKind wanted, String what, int longest)
      throws UnusableFile {
    byte[] bytes = read(path, what, longest);
    demandKind(path, bytes, wanted);
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

  /// Refuses a file that says plainly that it is of another kind. One that tells nothing is left to
  /// its reader.
  public static void demandKind(Path path, byte[] bytes, FileKind wanted) throws UnusableFile {
    FileKind kind = Carried.look(bytes).kind();
    if (kind.isCertain() && kind != wanted) {
      throw new UnusableFile(
          "%s is %s, not %s. %s".formatted(path, kind.phrase(), wanted.phrase(), kind.remedy()));
    }
  }

  /// Refuses what is no plain text but a file of Keep's own, or one whose text has to be taken out
  /// by another program first.
  public static void demandPlainText(Path path, byte[] bytes) throws UnusableFile {
    FileKind kind = Carried.look(bytes).kind();
    boolean binary = kind.isBinary();
    if (kind.isOurs() || binary) {
      throw new UnusableFile(
          "%s is %s, not a plain text. %s"
              .formatted(
                  path,
                  kind.phrase(),
                  binary ? "Save its text as plain text in UTF-8 first." : kind.remedy()));
    }
  }

  /// What a strict reader refused in a file of the right kind: where mail or an editor spoilt it,
  /// that is said; otherwise what the reader found.
  ///
  /// @return the reader's refusal, to be thrown
  /// @throws UnusableFile where the file is a spoilt copy
  public static MalformedInput refused(Path path, byte[] bytes, MalformedInput why)
      throws UnusableFile {
    Optional<String> advice = Carried.look(bytes).advice();
    if (advice.isPresent()) {
      throw new UnusableFile(path + " cannot be used as it is. " + advice.get());
    }
    return why.inFile(path.toString());
  }

  private static UnusableFile unusable(String what, Path path, String problem) {
    return new UnusableFile(
        "The %s %s %s. Check the path and try again.".formatted(what, path, problem));
  }
}
