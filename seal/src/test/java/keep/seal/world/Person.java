package keep.seal.world;

import keep.seal.box.BoxSeed;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.people.Card;
import keep.seal.people.Keyset;
import keep.seal.people.Name;
import keep.seal.people.Role;
import keep.seal.people.SigningKey;
import keep.seal.statement.Signer;

/// An invented person with her keys and her card.
public record Person(Keyset keys, Card card, Name name) {
  /// Somebody whom this authority certifies.
  static Person of(FixedRandom random, String name, Role role, Signer... authority) {
    return of(random, Id16.of(random.draw(16)), keyset(random), name, role, authority);
  }

  /// Somebody with a given subject and given keys.
  static Person of(
      FixedRandom random, Id16 subject, Keyset keys, String name, Role role, Signer... authority) {
    return of(random, subject, keys, name, role, Times.CARDS, authority);
  }

  static Person of(
      FixedRandom random,
      Id16 subject,
      Keyset keys,
      String name,
      Role role,
      long created,
      Signer... authority) {
    Name named = new Name(Blind.of(random.draw(32)), name);
    Card card =
        Card.of(keys, subject, role, named.commitment(), created, Nonce.of(random.draw(16)));
    for (Signer signer : authority) {
      card = card.alsoSignedBy(signer);
    }
    return new Person(keys, card, named);
  }

  static Keyset keyset(FixedRandom random) {
    return Keyset.of(
        Id16.of(random.draw(16)), SigningKey.of(random.draw(32)), BoxSeed.of(random.draw(32)));
  }

  public Sid sid() {
    return card.sid();
  }
}
