package keep.work.world;

import java.security.SecureRandom;
import java.util.List;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.matter.ReadRequest;
import keep.seal.people.Card;
import keep.seal.people.Keyset;
import keep.seal.people.Role;
import keep.seal.statement.Signer;

/// Somebody invented, with keys and a card.
public record Somebody(Keyset keys, Card card) {
  static final SecureRandom RANDOM = new SecureRandom();

  /// Keys and a card, certified by these keys.
  public static Somebody of(Role role, long created, Signer... authority) {
    Keyset keys = Keyset.generate(RANDOM);
    Card card =
        Card.of(
            keys,
            Id16.of(draw(16)),
            role,
            Blind.of(draw(32)).commit("name", "Somebody Invented"),
            created,
            nonce());
    for (Signer one : List.of(authority)) {
      card = card.alsoSignedBy(one);
    }
    return new Somebody(keys, card);
  }

  public Sid sid() {
    return card.sid();
  }

  /// A read statement for this host, path and time.
  public byte[] read(String host, String path, long at) {
    return ReadRequest.get(sid(), host, path, at, nonce()).sign(keys).envelope();
  }

  public static Nonce nonce() {
    return Nonce.of(draw(16));
  }

  public static Blind blind() {
    return Blind.of(draw(32));
  }

  public static Id16 id() {
    return Id16.of(draw(16));
  }

  static byte[] draw(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
