package keep.seal.note;

import java.security.SecureRandom;
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

    private GrantedBox box(SecureRandom random) {
      byte[] info = Grants.info(seal, to.sid());
      return new GrantedBox(seal, to.sid(), Box.seal(to.boxKey(), info, key.cek(), random));
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
    // Boxes know nothing of each other and are nearly all of the work: sharing a thousand notes
    // with a newcomer takes every processor there is.
    List<GrantedBox> boxes =
        List.copyOf(gifts).parallelStream().map(gift -> gift.box(random)).toList();
    List<Grants.Grant> list =
        boxes.stream()
            .map(box -> new Grants.Grant(box.seal(), box.to(), box.box().sha256()))
            .toList();
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
