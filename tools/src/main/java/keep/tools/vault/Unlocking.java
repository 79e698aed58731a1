package keep.tools.vault;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import keep.seal.encoding.MalformedInput;
import keep.seal.people.Card;
import keep.seal.people.CertifiedCards;
import keep.seal.people.Keyset;
import keep.seal.people.Passphrase;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.RecoveryCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Whose keys are used, how they are unlocked, and whom this person trusts.
final class Unlocking {
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
  Policy policy() throws IOException, MalformedInput {
    return PolicyChain.parse(Files.readAllBytes(policyFile)).latest();
  }

  /// The keys file, with its card checked against the policy.
  KeysFile keys(Policy policy) throws IOException, MalformedInput {
    KeysFile keys = KeysFile.parse(Files.readAllBytes(keysFile));
    keys.card().demandCertifiedBy(policy);
    return keys;
  }

  /// The unlocked keys, for the caller to close.
  Keyset unlock(KeysFile keys, CommandLine line) throws IOException, MalformedInput {
    if (recoveryFile != null) {
      try (RecoveryCode code = RecoveryCode.parse(firstLine(recoveryFile))) {
        return keys.unlock(code);
      }
    }
    char[] typed = passphraseFile == null ? ask(line) : firstLine(passphraseFile).toCharArray();
    try (Passphrase passphrase = Passphrase.of(typed)) {
      return keys.unlock(passphrase);
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  /// Cards from files, each checked against the policy.
  static CertifiedCards cards(Policy policy, Iterable<Path> files)
      throws IOException, MalformedInput {
    java.util.List<Card> cards = new java.util.ArrayList<>();
    for (Path file : files) {
      try {
        cards.add(Card.parse(keep.seal.statement.Statement.parse(Files.readAllBytes(file))));
      } catch (MalformedInput e) {
        throw e.within(file.toString());
      }
    }
    return CertifiedCards.of(policy, cards);
  }

  private static String firstLine(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
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
