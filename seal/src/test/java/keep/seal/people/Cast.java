package keep.seal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.ledger.checkpoint.KeyType;
import keep.ledger.checkpoint.VerifierKey;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.vectors.SeededRandom;

/// A fictional service and court with their keys, for tests.
public final class Cast {
  public static final long NOON = 1_796_725_800L;

  public final SeededRandom random;
  public final List<SigningKey> roots;
  public final List<SigningKey> service;
  public final List<SigningKey> court;
  public final Policy policy;

  public Cast(long seed) {
    this.random = new SeededRandom(seed);
    this.roots = keys(3);
    this.service = keys(3);
    this.court = keys(2);
    this.policy = Policy.signed(terms(1, quorum(roots, 2)), Optional.empty(), roots);
  }

  /// A person with her keys and her certified card.
  public record Person(Keyset keys, Card card, Name name) {}

  /// Certified by exactly the quorum of the role's first authority.
  public Person person(Role role, String name) {
    Person raw = uncertified(role, name);
    Card card = raw.card();
    for (SigningKey key : authorityKeys(role.authorities().getFirst())) {
      card = card.alsoSignedBy(key);
    }
    return new Person(raw.keys(), card, raw.name());
  }

  public Person uncertified(Role role, String name) {
    Keyset keys = Keyset.generate(random);
    Name named = new Name(Blind.of(draw(Blind.LENGTH)), name);
    Card card = Card.of(keys, id(), role, named.commitment(), NOON, nonce());
    return new Person(keys, card, named);
  }

  /// Exactly as many keys as the policy needs of this authority.
  public List<SigningKey> authorityKeys(Certifier authority) {
    return switch (authority) {
      case SERVICE -> service.subList(0, 2);
      case COURT -> court.subList(0, 1);
    };
  }

  public CertifiedCards certified(Person... people) throws MalformedInput {
    List<Card> cards = new ArrayList<>();
    for (Person person : people) {
      cards.add(person.card());
    }
    return CertifiedCards.of(policy, cards);
  }

  Policy.Terms terms(int version, Quorum roots) {
    return terms(version, roots, quorum(court, 1));
  }

  Policy.Terms terms(int version, Quorum roots, Quorum court) {
    return new Policy.Terms(
        version,
        Policy.Purpose.DEMO,
        roots,
        false,
        vkey("log.example/keep", KeyType.LOG_ED25519),
        List.of(
            vkey("witness.example/one", KeyType.COSIGNATURE_ED25519),
            vkey("witness.example/two", KeyType.COSIGNATURE_ED25519)),
        2,
        0,
        quorum(service, 2),
        court,
        quorum(keys(1), 1),
        NOON,
        nonce());
  }

  static String vkey(String name, KeyType type) {
    byte[] seed = new byte[SigningKey.LENGTH];
    seed[0] = (byte) name.hashCode();
    try (SigningKey key = SigningKey.of(seed)) {
      return VerifierKey.of(name, type, key.verifyingKey().raw().toArray()).vkey();
    }
  }

  static Quorum quorum(List<SigningKey> keys, int need) {
    return new Quorum(keys.stream().map(SigningKey::verifyingKey).toList(), need);
  }

  List<SigningKey> keys(int number) {
    List<SigningKey> keys = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      keys.add(SigningKey.generate(random));
    }
    return keys;
  }

  public Nonce nonce() {
    return Nonce.of(draw(Nonce.LENGTH));
  }

  public Id16 id() {
    return Id16.of(draw(Id16.LENGTH));
  }

  public byte[] draw(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
