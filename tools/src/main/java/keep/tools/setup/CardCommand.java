package keep.tools.setup;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import keep.seal.carried.FileKind;
import keep.seal.encoding.MalformedInput;
import keep.seal.people.Certifier;
import keep.seal.people.Passphrase;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.Quorum;
import keep.seal.people.RecoveryCode;
import keep.seal.people.SigningKey;
import keep.tools.named.NamedFile;
import keep.tools.named.PolicyFile;
import keep.tools.vault.SecretFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `keep setup card`: somebody joins later.
@Command(
    name = "card",
    description = {
      "Makes keys and a card for somebody who joins. Exactly as many holders of the authority as the"
          + " policy needs come together, each with key file and secret.",
      "Exit codes: 0 made; 2 used wrongly or a file was refused, and then nothing was written."
    },
    mixinStandardHelpOptions = true)
final class CardCommand implements Callable<Integer> {
  private static final int LONGEST = 1 << 20;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
  private CommandSpec spec;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where files go.")
  @SuppressWarnings("NullAway.Init") // picocli refuses the command without it
  private Path out;

  @Option(
      names = "--policy",
      required = true,
      paramLabel = "FILE",
      description = "The policy that names these keys.")
  @SuppressWarnings("NullAway.Init") // picocli refuses the command without it
  private Path policyFile;

  @Option(
      names = "--authority",
      required = true,
      paramLabel = "FILE",
      description = "A holder's file of keys. May be given more than once.")
  private List<Path> authority = List.of();

  @Option(
      names = "--secret-file",
      required = true,
      paramLabel = "FILE",
      description = "The passphrase or recovery code of each, in the order of --authority.")
  private List<Path> secrets = List.of();

  @Option(
      names = "--member",
      required = true,
      paramLabel = "NAME:ROLE",
      description = "Who joins. May be given more than once.")
  private List<String> members = List.of();

  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() {
    return Making.run(spec, out, this::make);
  }

  private List<String> make(Made made) throws IOException, MalformedInput {
    if (authority.size() != secrets.size()) {
      throw new TypeConversionException("Name one --secret-file for each --authority.");
    }
    PolicyChain chain = PolicyFile.read(policyFile);
    List<SigningKey> keys = new ArrayList<>();
    try {
      for (int i = 0; i < authority.size(); i++) {
        keys.add(open(authority.get(i), secrets.get(i)));
      }
      Certifier office = office(chain.latest(), keys);
      for (String text : members) {
        made.member(Enrolled.parse(text, office), keys, clock.instant().getEpochSecond());
      }
    } finally {
      keys.forEach(SigningKey::close);
    }
    return chain.fingerprint().words();
  }

  /// Whose keys these are under the policy: exactly the need of one authority.
  private static Certifier office(Policy policy, List<SigningKey> keys) {
    for (Certifier office : Certifier.values()) {
      Quorum quorum = policy.quorum(office);
      long known =
          keys.stream()
              .map(SigningKey::verifyingKey)
              .distinct()
              .filter(quorum.keys()::contains)
              .count();
      if (known == keys.size() && known == quorum.need()) {
        return office;
      }
    }
    throw new TypeConversionException(
        "These are not exactly the holders' keys that the policy asks for: %d of the service's, %d of"
                .formatted(
                    policy.quorum(Certifier.SERVICE).need(), policy.quorum(Certifier.COURT).need())
            + " the court's.");
  }

  private static SigningKey open(Path file, Path secretFile) throws IOException, MalformedInput {
    byte[] bytes = NamedFile.read(file, FileKind.AUTHORITY_KEYS, "file of keys", LONGEST);
    AuthorityFile locked;
    try {
      locked = AuthorityFile.parse(bytes);
    } catch (MalformedInput e) {
      throw NamedFile.refused(file, bytes, e);
    }
    try (SecretFile secret = SecretFile.read(secretFile, "file with a passphrase")) {
      Optional<SigningKey> byCode = byCode(locked, secret);
      if (byCode.isPresent()) {
        return byCode.get();
      }
      char[] typed = secret.passphrase();
      try (Passphrase passphrase = Passphrase.of(typed)) {
        return locked.unlock(passphrase);
      } finally {
        Arrays.fill(typed, '\0');
      }
    } catch (MalformedInput e) {
      throw e.inFile(file.toString());
    }
  }

  private static Optional<SigningKey> byCode(AuthorityFile locked, SecretFile secret)
      throws MalformedInput {
    try (RecoveryCode code = RecoveryCode.parse(CharBuffer.wrap(secret.whole()))) {
      return Optional.of(locked.unlock(code));
    } catch (MalformedInput e) {
      if (e.fault() == MalformedInput.Fault.FORM) {
        return Optional.empty(); // It is words, then.
      }
      throw e;
    }
  }
}
