package keep.seal.people;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.StringJoiner;
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

  /// What somebody typed, in Unicode's NFKC form and UTF-8.
  ///
  /// @param typed copied; the caller clears its own array
  public static Passphrase of(char[] typed) {
    String normalised = Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKC);
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(normalised);
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return new Passphrase(Secret.taking(bytes));
  }

  /// Random words, separated by single spaces, to be shown once and written down.
  ///
  /// @param words at least [#FEWEST_WORDS]
  public static char[] generate(SecureRandom random, int words) {
    if (words < FEWEST_WORDS) {
      throw new IllegalArgumentException("a passphrase has at least seven words");
    }
    StringJoiner joined = new StringJoiner(" ");
    for (int i = 0; i < words; i++) {
      joined.add(WordList.english().word(random.nextInt(WordList.SIZE)));
    }
    return joined.toString().toCharArray();
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
