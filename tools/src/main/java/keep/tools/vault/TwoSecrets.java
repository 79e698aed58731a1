package keep.tools.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import keep.seal.encoding.Id16;
import keep.seal.people.AccountKey;
import keep.seal.people.Passphrase;
import keep.seal.people.RecoveryCode;
import keep.seal.people.UnlockSlot;

/// The two ways to open one file of keys: words to type and a code to keep on paper. Shown once,
/// then forgotten.
public final class TwoSecrets implements AutoCloseable {
  private static final int WORDS = 7;

  private final SecureRandom random;
  private final char[] passphrase;
  private final RecoveryCode code;
  private final char[] printedCode;

  private TwoSecrets(SecureRandom random) {
    this.random = random;
    this.passphrase = Passphrase.generate(random, WORDS);
    this.code = RecoveryCode.generate(random);
    this.printedCode = code.printed();
  }

  public static TwoSecrets draw(SecureRandom random) {
    return new TwoSecrets(random);
  }

  /// A slot for each, around `accountKey`.
  public List<UnlockSlot> slots(AccountKey accountKey, Id16 keyset) {
    try (Passphrase words = Passphrase.of(passphrase)) {
      return List.of(
          UnlockSlot.lock(accountKey, keyset, words, random),
          UnlockSlot.lock(accountKey, keyset, code, random));
    }
  }

  /// The words, not a copy.
  public char[] passphrase() {
    return passphrase;
  }

  /// The code's nine groups, not a copy.
  public char[] recoveryCode() {
    return printedCode;
  }

  @Override
  public void close() {
    Arrays.fill(passphrase, '\0');
    Arrays.fill(printedCode, '\0');
    code.close();
  }

  @Override
  public String toString() {
    return "TwoSecrets";
  }
}
