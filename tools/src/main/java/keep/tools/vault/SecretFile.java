package keep.tools.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import keep.seal.carried.Carried;
import keep.seal.carried.FileKind;
import keep.seal.people.Passphrase;
import keep.tools.named.NamedFile;
import keep.tools.named.UnusableFile;

/// A secret that somebody keeps in a file: characters that are overwritten when it closes.
public final class SecretFile implements AutoCloseable {
  /// In bytes: far more than any secret needs.
  private static final int LONGEST = 1 << 16;

  private static final Set<FileKind> SECRETS =
      Set.of(FileKind.PASSPHRASE, FileKind.RECOVERY_CODE, FileKind.KEY_LINE);

  private final char[] text;

  private SecretFile(char[] text) {
    this.text = text;
  }

  /// @param what what it is to be, for the sentence: `file with a passphrase`
  /// @throws UnusableFile where it holds none, or says plainly that it is something else
  public static SecretFile read(Path file, String what) throws UnusableFile {
    byte[] bytes = NamedFile.read(file, what, LONGEST);
    try {
      FileKind kind = Carried.look(bytes).kind();
      if (kind.isOurs() && !SECRETS.contains(kind)) {
        throw new UnusableFile(
            "%s is %s, not a %s. Did you swap the two?".formatted(file, kind.phrase(), what));
      }
      SecretFile secret = new SecretFile(decode(bytes));
      if (secret.isBlank()) {
        throw new UnusableFile(
            "%s holds no secret. Write it there, or name another file.".formatted(file));
      }
      return secret;
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /// As editors save it: UTF-8, or UTF-16 with its mark.
  private static char[] decode(byte[] bytes) {
    boolean marked = bytes.length >= 2 && (bytes[0] & bytes[1] & 0xfe) == 0xfe;
    Charset charset = marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    CharBuffer decoded = charset.decode(ByteBuffer.wrap(bytes));
    char[] text = new char[decoded.remaining()];
    decoded.get(text);
    Arrays.fill(decoded.array(), '\0');
    return text;
  }

  private boolean isBlank() {
    for (char c : text) {
      if (!Character.isWhitespace(c) && c != '\ufeff') {
        return false;
      }
    }
    return true;
  }

  /// Everything in the file, not a copy.
  public char[] whole() {
    return text;
  }

  /// The whole file where that is a passphrase of words, however its lines are broken; else its
  /// first line. A copy for the caller to clear.
  public char[] passphrase() {
    int end = text.length;
    if (!Passphrase.isOfWords(text)) {
      int at = 0;
      while (at < text.length && text[at] != '\n' && text[at] != '\r') {
        at++;
      }
      end = at;
    }
    int start = end > 0 && text[0] == '\ufeff' ? 1 : 0;
    return Arrays.copyOfRange(text, start, end);
  }

  @Override
  public void close() {
    Arrays.fill(text, '\0');
  }

  @Override
  public String toString() {
    return "SecretFile";
  }
}
