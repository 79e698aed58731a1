package keep.seal.people;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import keep.seal.encoding.Labels;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sha256;

/// A printed key of 160 random bits: a survivor's own key, or what a member keeps in a safe. Nine
/// groups of four characters, the last of them a check.
public final class RecoveryCode implements AutoCloseable {
  public static final int LENGTH = 20;

  /// Crockford's alphabet: without I, L, O and U, which are misread or misspoken.
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int BODY = 32;
  private static final int CHECK = 4;
  private static final int GROUP = 4;

  private final Secret bytes;

  private RecoveryCode(Secret bytes) {
    this.bytes = bytes;
  }

  public static RecoveryCode generate(SecureRandom random) {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new RecoveryCode(Secret.taking(bytes));
  }

  /// @param bytes 20 bytes, copied
  public static RecoveryCode of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a recovery code has 20 bytes");
    }
    return new RecoveryCode(Secret.of(bytes));
  }

  /// Reads what somebody typed from paper: capitals or not, O for 0, I or L for 1, any spaces and
  /// hyphens.
  ///
  /// @throws MalformedInput where characters are missing or the check says that one was misread
  public static RecoveryCode parse(String typed) throws MalformedInput {
    String folded =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\-\\u2010-\\u2014]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (folded.length() != BODY + CHECK
        || !folded.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      throw refused("is not nine groups of four characters");
    }
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < BODY; i++) {
      number = number.shiftLeft(5).add(BigInteger.valueOf(ALPHABET.indexOf(folded.charAt(i))));
    }
    byte[] bytes = new byte[LENGTH];
    for (int i = LENGTH - 1; i >= 0; i--) {
      bytes[i] = number.byteValue();
      number = number.shiftRight(8);
    }
    if (!check(bytes).equals(folded.substring(BODY))) {
      Arrays.fill(bytes, (byte) 0);
      throw refused("has a character that was misread: its last group does not fit");
    }
    return new RecoveryCode(Secret.taking(bytes));
  }

  /// The 36 characters in nine groups of four, for paper. Nothing else prints them.
  public String printed() {
    byte[] code = bytes.reveal();
    BigInteger number = new BigInteger(1, code);
    StringBuilder characters = new StringBuilder();
    for (int i = BODY - 1; i >= 0; i--) {
      characters.append(ALPHABET.charAt(number.shiftRight(5 * i).intValue() & 31));
    }
    characters.append(check(code));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < characters.length(); i += GROUP) {
      out.append(i == 0 ? "" : " ").append(characters, i, i + GROUP);
    }
    return out.toString();
  }

  Secret bytes() {
    return bytes;
  }

  /// The first 20 bits of SHA-256 over `L("rcode")` and the code.
  private static String check(byte[] code) {
    byte[] hash = Sha256.hash(Labels.label("rcode"), code);
    int bits = (hash[0] & 0xff) << 12 | (hash[1] & 0xff) << 4 | (hash[2] & 0xff) >> 4;
    StringBuilder out = new StringBuilder();
    for (int shift = 15; shift >= 0; shift -= 5) {
      out.append(ALPHABET.charAt(bits >> shift & 31));
    }
    return out.toString();
  }

  private static MalformedInput refused(String problem) {
    return new MalformedInput(
        MalformedInput.Fault.FORM,
        "recovery code",
        problem,
        "Compare it with the paper, group by group, and type it again.");
  }

  @Override
  public void close() {
    bytes.close();
  }

  @Override
  public String toString() {
    return "RecoveryCode";
  }
}
