package keep.tools.vault;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import keep.ledger.checkpoint.KeyType;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.Quorum;
import keep.seal.people.Role;
import keep.seal.people.SigningKey;
import keep.pen.Person;

/// A service that exists for one command: it certifies its members and forgets its keys.
final class PracticeService implements AutoCloseable {
  private final SecureRandom random;
  private final long now;
  private final SigningKey root;
  private final SigningKey authority;
  private final Policy policy;

  private PracticeService(SecureRandom random, long now) {
    this.random = random;
    this.now = now;
    this.root = SigningKey.generate(random);
    this.authority = SigningKey.generate(random);
    this.policy = Policy.signed(terms(), Optional.empty(), List.of(root));
  }

  static PracticeService found(SecureRandom random, long now) {
    return new PracticeService(random, now);
  }

  /// A counsellor, with the two secrets that are shown once.
  record Member(KeysFile keys, TwoSecrets secrets) implements AutoCloseable {
    @Override
    public void close() {
      secrets.close();
    }
  }

  Member join(String name) {
    TwoSecrets secrets = TwoSecrets.draw(random);
    try (Person person =
        Person.enrol(name, Role.COUNSELLOR, List.of(authority), random, random, now)) {
      return new Member(KeysFile.of(person.card(), person.keys(), secrets, random), secrets);
    }
  }

  byte[] policyFile() {
    try {
      return PolicyChain.of(List.of(policy)).file();
    } catch (MalformedInput e) {
      throw new IllegalStateException("this service signs its own policy", e);
    }
  }

  /// The record's keys stand there because every policy names some; nothing is ever logged under
  /// them.
  private Policy.Terms terms() {
    Quorum own = new Quorum(List.of(authority.verifyingKey()), 1);
    return new Policy.Terms(
        1,
        Policy.Purpose.DEMO,
        new Quorum(List.of(root.verifyingKey()), 1),
        true,
        log(),
        List.of(),
        0,
        0,
        own,
        new Quorum(List.of(), 0),
        new Quorum(List.of(), 0),
        now,
        Nonce.of(draw(Nonce.LENGTH)));
  }

  private String log() {
    try (SigningKey log = SigningKey.generate(random)) {
      return VerifierKey.of(
              "practice.example/log", KeyType.LOG_ED25519, log.verifyingKey().raw().toArray())
          .vkey();
    }
  }

  private byte[] draw(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  @Override
  public void close() {
    root.close();
    authority.close();
  }
}
