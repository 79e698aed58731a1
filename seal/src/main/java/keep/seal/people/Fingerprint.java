package keep.seal.people;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import keep.seal.encoding.Hex;
import keep.seal.encoding.Sid;

/// The first 88 bits of a statement's id, short enough to compare by eye or by voice. Two
/// statements with one fingerprint cost about 2^88 tries to find for a given one.
public record Fingerprint(Sid sid) {
  private static final int BYTES = 11;
  private static final int WORDS = 8;
  private static final int BITS_A_WORD = 11;

  /// 22 lower-case hexadecimal digits.
  public String hex() {
    return Hex.encode(first());
  }

  /// Eight words of the word list, without checksum.
  public List<String> words() {
    BigInteger bits = new BigInteger(1, first());
    List<String> words = new ArrayList<>();
    for (int i = WORDS - 1; i >= 0; i--) {
      int index = bits.shiftRight(i * BITS_A_WORD).intValue() & (1 << BITS_A_WORD) - 1;
      words.add(WordList.english().word(index));
    }
    return words;
  }

  private byte[] first() {
    return Arrays.copyOf(sid.toArray(), BYTES);
  }

  @Override
  public String toString() {
    return hex();
  }
}
