package keep.tools.vault;

import java.io.Console;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import keep.seal.carried.FileKind;
import keep.seal.encoding.MalformedInput;
import keep.seal.people.Card;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Keyset;
import keep.seal.people.Passphrase;
import keep.seal.people.Policy;
import keep.seal.people.RecoveryCode;
import keep.seal.statement.Statement;
import keep.tools.named.NamedFile;
import keep.tools.named.PolicyFile;
import keep.tools.named.UnusableFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Whose keys are used, how they are unlocked, and whom this person trusts.
final class Unlocking {
  /// In bytes, of keys, cards and secrets alike: far more than any needs.
  private static final int LONGEST = 1 << 20;

  @Option(
      names = "--keys",
      required = true,
      paramLabel = "FILE",
      description = "Your keys, as keep keys made them.")
  @SuppressWarnings("NullAway.Init") // picocli refuses the command without it
  private Path keysFile;

  @Option(
      names = "--policy",
      required = true,
      paramLabel = "FILE",
      description = "Your service's policy, got by a road you trust. Cards are checked against it.")
  @SuppressWarnings("NullAway.Init") // picocli refuses the command without it
  private Path policyFile;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "Reads the passphrase from the first line of a file instead of asking for it.")
  private @Nullable Path passphraseFile;

  @Option(
      names = "--recovery-file",
      paramLabel = "FILE",
      description = "Unlocks with a recovery code, from the first line of a file.")
  private @Nullable Path recoveryFile;

  /// The latest version of the policy in the file.
  Policy policy() throws UnusableFile {
    return PolicyFile.read(policyFile).latest();
  }

  /// The keys file, with its card checked against the policy.
  KeysFile keys(Policy policy) throws IOException, MalformedInput {
    byte[] bytes = NamedFile.read(keysFile, FileKind.KEYS, "keys file", LONGEST);
    try {
      KeysFile keys = KeysFile.parse(bytes);
      keys.card().demandCertifiedBy(policy);
      return keys;
    } catch (MalformedInput e) {
      throw NamedFile.refused(keysFile, bytes, e);
    }
  }

  /// The unlocked keys, for the caller to close.
  Keyset unlock(KeysFile keys, CommandLine line) throws IOException, MalformedInput {
    return recoveryFile == null ? withPassphrase(keys, line) : withCode(keys, recoveryFile);
  }

  private Keyset withCode(KeysFile keys, Path file) throws IOException, MalformedInput {
    try (SecretFile written = SecretFile.read(file, "file with a recovery code");
        RecoveryCode code = RecoveryCode.parse(CharBuffer.wrap(written.whole()))) {
      return keys.unlock(code);
    } catch (MalformedInput e) {
      throw isLocked(e) ? locked("recovery code", "group by group") : e;
    }
  }

  private Keyset withPassphrase(KeysFile keys, CommandLine line)
      throws IOException, MalformedInput {
    char[] typed;
    if (passphraseFile == null) {
      typed = ask(line);
    } else {
      try (SecretFile written = SecretFile.read(passphraseFile, "file with a passphrase")) {
        typed = written.passphrase();
      }
    }
    try (Passphrase passphrase = Passphrase.of(typed)) {
      return keys.unlock(passphrase);
    } catch (MalformedInput e) {
      throw isLocked(e) ? locked("passphrase", where(Passphrase.unknownWords(typed))) : e;
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  /// Where to look again, without a word of it.
  private static String where(List<Integer> unknown) {
    return unknown.isEmpty()
        ? "word by word"
        : "word by word, first word "
            + unknown.stream().map(String::valueOf).collect(Collectors.joining(" and word "))
            + ", which is in no passphrase that Keep makes";
  }

  private static boolean isLocked(MalformedInput e) {
    return e.fault() == MalformedInput.Fault.LOCK;
  }

  private MalformedInput locked(String secret, String how) {
    return new MalformedInput(
        MalformedInput.Fault.LOCK,
        keysFile.toString(),
        "does not open with this " + secret,
        "Compare the %s %s, and check that the keys are yours.".formatted(secret, how));
  }

  /// Cards from files, each checked against the policy.
  static CertifiedCards cards(Policy policy, Iterable<Path> files)
      throws IOException, MalformedInput {
    List<Card> cards = new ArrayList<>();
    for (Path file : files) {
      byte[] bytes = NamedFile.read(file, FileKind.CARD, "card", LONGEST);
      try {
        cards.add(Card.parse(Statement.parse(bytes)));
      } catch (MalformedInput e) {
        throw NamedFile.refused(file, bytes, e);
      }
    }
    return CertifiedCards.of(policy, cards);
  }

  private static char[] ask(CommandLine line) {
    Console console = System.console();
    char[] typed =
        console == null || !console.isTerminal() ? null : console.readPassword("Passphrase: ");
    if (typed == null) {
      throw new CommandLine.ParameterException(
          line, "Nobody is there to type the passphrase. Name a --passphrase-file.");
    }
    return typed;
  }
}
