package keep.seal.people;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import keep.seal.encoding.Secret;

/// Words that unlock a keyset. The server holds the slot and could guess offline, so passphrases
/// are generated and long; nobody is asked to invent one.
public final class Passphrase implements AutoCloseable {
  /// Seven words of 11 bits: 77 bits.
  public static final int FEWEST_WORDS = 7;

  private final Secret bytes;

  private Passphrase(Secret bytes) {
    this.bytes = bytes;
  }

  /// What somebody typed or kept in a file. Where it is words of the list, as every generated
  /// passphrase is, capitals, spaces, hyphens and line ends do not matter: [TypedWords]. Anything
  /// else is taken letter by letter, in Unicode's NFKC form and UTF-8.
  ///
  /// @param typed copied; the caller clears its own array
  public static Passphrase of(char[] typed) {
    char[] folded = TypedWords.folded(typed);
    try {
      return new Passphrase(
          Secret.taking(TypedWords.isPassphrase(folded) ? utf8(folded) : normalised(typed)));
    } finally {
      Arrays.fill(folded, '\0');
    }
  }

  /// Whether what was typed is words of the list, as many as a passphrase has.
  public static boolean isOfWords(char[] typed) {
    char[] folded = TypedWords.folded(typed);
    try {
      return TypedWords.isPassphrase(folded);
    } finally {
      Arrays.fill(folded, '\0');
    }
  }

  /// Which of the words typed are not in the list, counted from 1: most likely misread. Empty where
  /// it is not a passphrase of words at all.
  public static List<Integer> unknownWords(char[] typed) {
    char[] folded = TypedWords.folded(typed);
    try {
      return TypedWords.unknown(folded);
    } finally {
      Arrays.fill(folded, '\0');
    }
  }

  /// Unicode's normaliser gives a `String`, which cannot be overwritten; ASCII needs none.
  private static byte[] normalised(char[] typed) {
    for (char c : typed) {
      if (c >= 0x80) {
        return Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKC)
            .getBytes(StandardCharsets.UTF_8);
      }
    }
    return utf8(typed);
  }

  private static byte[] utf8(char[] text) {
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }

  /// Random words, separated by single spaces, to be shown once and written down.
  ///
  /// @param words at least [#FEWEST_WORDS]
  public static char[] generate(SecureRandom random, int words) {
    if (words < FEWEST_WORDS) {
      throw new IllegalArgumentException("a passphrase has at least seven words");
    }
    String[] drawn = new String[words];
    int length = words - 1;
    for (int i = 0; i < words; i++) {
      drawn[i] = WordList.english().word(random.nextInt(WordList.SIZE));
      length += drawn[i].length();
    }
    char[] joined = new char[length];
    int at = 0;
    for (String word : drawn) {
      if (at > 0) {
        joined[at++] = ' ';
      }
      word.getChars(0, word.length(), joined, at);
      at += word.length();
    }
    return joined;
  }

  Secret bytes() {
    return bytes;
  }

  @Override
  public void close() {
    bytes.close();
  }

  @Override
  public String toString() {
    return "Passphrase";
  }
}
