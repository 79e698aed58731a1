package keep.tools.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keep.ledger.checkpoint.KeyType;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.people.AccountKey;
import keep.seal.people.Card;
import keep.seal.people.Keyset;
import keep.seal.people.LockedKeyset;
import keep.seal.people.Name;
import keep.seal.people.Passphrase;
import keep.seal.people.Policy;
import keep.seal.people.PolicyChain;
import keep.seal.people.Quorum;
import keep.seal.people.RecoveryCode;
import keep.seal.people.Role;
import keep.seal.people.SigningKey;
import keep.seal.people.UnlockSlot;

/// A service that exists for one command: it certifies its members and forgets its keys.
final class PracticeService implements AutoCloseable {
  private static final int WORDS = 7;

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
  record Member(KeysFile keys, char[] passphrase, char[] recoveryCode) implements AutoCloseable {
    /// Forgets both secrets.
    @Override
    public void close() {
      Arrays.fill(passphrase, '\0');
      Arrays.fill(recoveryCode, '\0');
    }

    /// Neither secret.
    @Override
    public String toString() {
      return "Member";
    }
  }

  Member join(String name) {
    Name committed = new Name(Blind.of(draw(Blind.LENGTH)), name);
    char[] words = Passphrase.generate(random, WORDS);
    try (Keyset keys = Keyset.generate(random);
        AccountKey accountKey = AccountKey.generate(random);
        Passphrase passphrase = Passphrase.of(words);
        RecoveryCode code = RecoveryCode.generate(random)) {
      Card card =
          Card.of(
                  keys,
                  Id16.of(draw(Id16.LENGTH)),
                  Role.COUNSELLOR,
                  committed.commitment(),
                  now,
                  Nonce.of(draw(Nonce.LENGTH)))
              .alsoSignedBy(authority);
      KeysFile file =
          new KeysFile(
              card,
              LockedKeyset.of(keys, accountKey),
              List.of(
                  UnlockSlot.lock(accountKey, keys.id(), passphrase, random),
                  UnlockSlot.lock(accountKey, keys.id(), code, random)));
      return new Member(file, words, code.printed());
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
        VerifierKey.of(
                "practice.example/log", KeyType.LOG_ED25519, root.verifyingKey().raw().toArray())
            .vkey(),
        List.of(),
        0,
        0,
        own,
        new Quorum(List.of(), 0),
        own,
        now,
        Nonce.of(draw(Nonce.LENGTH)));
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
