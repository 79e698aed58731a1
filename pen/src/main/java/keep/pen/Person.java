package keep.pen;

import java.security.SecureRandom;
import java.util.Collection;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Nonce;
import keep.seal.people.Card;
import keep.seal.people.Keyset;
import keep.seal.people.Name;
import keep.seal.people.Role;
import keep.seal.statement.Signer;

/// Somebody with keys and a card. The keys never leave this process.
///
/// @param keys what she signs and opens with
/// @param card what others know her by
/// @param name opens the card's commitment, for those who must know the name
public record Person(Keyset keys, Card card, Name name) implements AutoCloseable {

  /// Makes keys and a card, and has the authority of the role sign it.
  ///
  /// @param name as it is to be shown to those who must know it
  /// @param authority the keys of one authority that certifies the role, exactly its need of them
  /// @param secret where the keys are drawn from
  /// @param open where blinds, pseudonyms and nonces are drawn from
  /// @param at Unix seconds
  public static Person enrol(
      String name,
      Role role,
      Collection<? extends Signer> authority,
      SecureRandom secret,
      SecureRandom open,
      long at) {
    Keyset keys = Keyset.generate(secret);
    Name opening = new Name(Blind.of(draw(open, Blind.LENGTH)), name);
    Card card =
        Card.of(
            keys,
            Id16.of(draw(open, Id16.LENGTH)),
            role,
            opening.commitment(),
            at,
            Nonce.of(draw(open, Nonce.LENGTH)));
    for (Signer signer : authority) {
      card = card.alsoSignedBy(signer);
    }
    return new Person(keys, card, opening);
  }

  static byte[] draw(SecureRandom random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  public Role role() {
    return card.role();
  }

  @Override
  public void close() {
    keys.close();
  }

  @Override
  public String toString() {
    return "Person[" + card.role().word() + "]";
  }
}
