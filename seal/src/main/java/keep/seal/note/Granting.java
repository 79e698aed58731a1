package keep.seal.note;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import keep.seal.box.Box;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Nonce;
import keep.seal.encoding.Sid;
import keep.seal.people.Card;
import keep.seal.statement.Signer;

/// A grants statement with the boxes it names.
///
/// @param grants the signed statement
/// @param boxes one for each entry
public record Granting(Grants grants, List<GrantedBox> boxes) {

  public Granting {
    boxes = List.copyOf(boxes);
  }

  /// A box and whose it is.
  public record GrantedBox(Sid seal, Sid to, Box box) {}

  /// A seal's key on its way to a member of the service.
  public static final class Gift {
    private final Sid seal;
    private final NoteKey key;
    private final Card to;

    private Gift(Sid seal, NoteKey key, Card to) {
      this.seal = seal;
      this.key = key;
      this.to = to;
    }

    /// A note's key stays among the members: anybody else receives chosen passages as a release,
    /// never a key.
    ///
    /// @param to a counsellor's or releaser's card that was checked against the policy
    static Gift of(Sid seal, NoteKey key, Card to) throws MalformedInput {
      if (!to.role().isMember()) {
        throw MalformedInput.form(
            "readers",
            "a note is shared with counsellors and releasers only, not with a card of role "
                + to.role().word());
      }
      return new Gift(seal, key, to);
    }
  }

  /// Seals every key to its reader and signs one statement over all of it.
  ///
  /// @param by the grantor's card
  /// @param pen the grantor's keys
  /// @param order the order, exactly where `why` is release
  /// @param gifts 1..1,024
  /// @param created Unix seconds
  public static Granting give(
      Card by,
      Signer pen,
      Grants.Why why,
      Optional<Sid> order,
      Collection<Gift> gifts,
      long created,
      SecureRandom random) {
    List<GrantedBox> boxes = new ArrayList<>();
    List<Grants.Grant> list = new ArrayList<>();
    for (Gift gift : gifts) {
      byte[] info = Grants.info(gift.seal, gift.to.sid());
      Box box = Box.seal(gift.to.boxKey(), info, gift.key.cek(), random);
      boxes.add(new GrantedBox(gift.seal, gift.to.sid(), box));
      list.add(new Grants.Grant(gift.seal, gift.to.sid(), box.sha256()));
    }
    byte[] nonce = new byte[Nonce.LENGTH];
    random.nextBytes(nonce);
    return new Granting(
        Grants.signed(by.sid(), why, order, list, created, Nonce.of(nonce), pen), boxes);
  }

  /// The box by which `to` opens `seal`, if this granting has one.
  public Optional<Box> boxFor(Sid seal, Sid to) {
    return boxes.stream()
        .filter(one -> one.seal().equals(seal) && one.to().equals(to))
        .map(GrantedBox::box)
        .findFirst();
  }
}
