package keep.seal.people;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.OptionalInt;
import keep.seal.encoding.Labels;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sha256;

/// A printed key of 160 random bits: a survivor's own key, or what a member keeps in a safe. Nine
/// groups of four characters, the last of them a check.
public final class RecoveryCode implements AutoCloseable {
  public static final int LENGTH = 20;

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

  /// Reads what somebody typed from paper, as [TypedCode] folds it. Nothing is corrected: where the
  /// check does not fit, the group that was most likely misread is named.
  ///
  /// @param typed best a buffer over characters that the caller clears
  /// @throws MalformedInput where characters are missing or the check says that one was misread
  public static RecoveryCode parse(CharSequence typed) throws MalformedInput {
    byte[] values = TypedCode.values(typed);
    try {
      if (values.length != BODY + CHECK) {
        throw refused("has " + values.length + " characters where nine groups of four belong");
      }
      byte[] code = packed(values);
      if (fits(code, values)) {
        return new RecoveryCode(Secret.taking(code));
      }
      Arrays.fill(code, (byte) 0);
      OptionalInt misread = misread(values);
      throw refused(
          misread.isPresent()
              ? "has a character that was misread, most likely in group " + misread.getAsInt()
              : "has a character that was misread: its last group does not fit");
    } finally {
      Arrays.fill(values, (byte) 0);
    }
  }

  /// The group in which one character, or two that changed places, would make the check fit, where
  /// there is exactly one such group. Changes nothing.
  private static OptionalInt misread(byte[] values) {
    int found = 0;
    byte[] tried = values.clone();
    for (int at = 0; at < values.length; at++) {
      boolean fits = false;
      for (byte value = 0; value < 32; value++) {
        tried[at] = value;
        fits |= value != values[at] && fits(tried);
      }
      tried[at] = values[at];
      if (at + 1 < values.length) {
        tried[at] = values[at + 1];
        tried[at + 1] = values[at];
        fits |= tried[at] != values[at] && fits(tried);
        tried[at] = values[at];
        tried[at + 1] = values[at + 1];
      }
      int group = at / GROUP + 1;
      if (fits && found != 0 && found != group) {
        Arrays.fill(tried, (byte) 0);
        return OptionalInt.empty();
      }
      found = fits ? group : found;
    }
    Arrays.fill(tried, (byte) 0);
    return found == 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private static boolean fits(byte[] values) {
    byte[] code = packed(values);
    boolean fits = fits(code, values);
    Arrays.fill(code, (byte) 0);
    return fits;
  }

  private static boolean fits(byte[] code, byte[] values) {
    return Arrays.equals(check(code), Arrays.copyOfRange(values, BODY, BODY + CHECK));
  }

  /// The 36 characters in nine groups of four, for paper, which the caller clears. Nothing else
  /// prints them.
  public char[] printed() {
    byte[] code = bytes.reveal();
    byte[] values = Arrays.copyOf(unpacked(code), BODY + CHECK);
    System.arraycopy(check(code), 0, values, BODY, CHECK);
    char[] out = new char[values.length + values.length / GROUP - 1];
    Arrays.fill(out, ' ');
    for (int i = 0; i < values.length; i++) {
      out[i + i / GROUP] = TypedCode.ALPHABET.charAt(values[i]);
    }
    Arrays.fill(values, (byte) 0);
    return out;
  }

  Secret bytes() {
    return bytes;
  }

  /// The first 20 bits of SHA-256 over `L("rcode")` and the code, five a character.
  private static byte[] check(byte[] code) {
    return Arrays.copyOf(unpacked(Sha256.hash(Labels.label("rcode"), code)), CHECK);
  }

  /// Of the first 32 values, five bits each, 20 bytes.
  private static byte[] packed(byte[] values) {
    byte[] bytes = new byte[LENGTH];
    for (int bit = 0; bit < 8 * LENGTH; bit++) {
      int set = values[bit / 5] >> (4 - bit % 5) & 1;
      bytes[bit / 8] |= (byte) (set << (7 - bit % 8));
    }
    return bytes;
  }

  /// Of the first 20 bytes, 32 values of five bits.
  private static byte[] unpacked(byte[] bytes) {
    byte[] values = new byte[BODY];
    for (int bit = 0; bit < 8 * LENGTH; bit++) {
      int set = bytes[bit / 8] >> (7 - bit % 8) & 1;
      values[bit / 5] |= (byte) (set << (4 - bit % 5));
    }
    return values;
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
