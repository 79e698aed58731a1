package keep.seal.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.order.Authority;
import keep.seal.order.Authority.Standing;
import keep.seal.order.Clearance;
import keep.seal.order.Recipient;
import keep.seal.people.Card;
import keep.seal.people.Policy;
import keep.seal.people.Role;
import keep.seal.release.PackagedNote;
import keep.seal.release.ReleasePackage;
import keep.seal.statement.Signatures;
import keep.seal.statement.Statement;

/// Steps 4 and 5, and the part of step 1 about cards: who speaks here, and the second person's
/// word.
final class PeopleSteps {
  private PeopleSteps() {}

  /// The last part of step 1: every card in the file is one that something in it needs.
  static List<Failure> unusedCards(ReleasePackage files) {
    Set<Sid> used = new HashSet<>(files.order().says().by());
    files.notes().forEach(note -> used.add(note.header().author()));
    files.clearance().ifPresent(clearance -> used.add(clearance.says().by()));
    used.add(files.release().says().releaser());
    files.release().says().provedRecipients().forEach(one -> one.card().ifPresent(used::add));
    List<Failure> failures = new ArrayList<>();
    for (int i = 0; i < files.cards().size(); i++) {
      if (!used.contains(files.cards().get(i).sid())) {
        failures.add(new Failure(Reason.CARD_UNUSED, "cards[" + i + "]"));
      }
    }
    return failures;
  }

  /// Step 4. Unsound keys never get here: the reader of cards refuses them.
  static void cards(Inspection run) {
    for (int i = 0; i < run.files.cards().size(); i++) {
      String place = "cards[" + i + "]";
      certification(run.files.cards().get(i), run.policy)
          .ifPresent(reason -> run.fail(reason, place));
    }
    for (PackagedNote note : run.files.notes()) {
      role(run, note.header().author(), role -> role == Role.COUNSELLOR);
    }
    // Where a basis cannot stand under its rules, step 7 says so.
    Optional<Authority> authority = Authority.of(run.order);
    for (Sid by : run.order.by()) {
      role(run, by, role -> authority.map(one -> one.mayMake(role)).orElse(true));
    }
    run.clearance.ifPresent(clearance ->
        role(run, clearance.by(), role -> authority.map(one -> one.mayClear(role)).orElse(true)));
    role(run, run.release.releaser(), Authority::mayRelease);
    for (Recipient recipient : run.release.provedRecipients()) {
      role(run, recipient.card().orElseThrow(), role -> role.word().equals(recipient.role()));
    }
    shared(run);
  }

  /// Nobody stands on two sides at once. A member may hold two cards of the service; whoever
  /// orders, clears for the court or receives holds neither key nor subject with a card of another
  /// role, and nobody's card stands on a key that the policy gives a power of its own.
  private static void shared(Inspection run) {
    List<Card> all = new ArrayList<>(run.files.cards());
    run.files.countersign().ifPresent(proof -> all.add(proof.card()));
    Map<Bytes, Set<Role>> roles = new HashMap<>();
    for (Card card : all) {
      for (Bytes mark : marks(card)) {
        roles.computeIfAbsent(mark, none -> EnumSet.noneOf(Role.class)).add(card.role());
      }
    }
    boolean apart =
        roles.values().stream()
            .allMatch(those -> those.size() == 1 || those.stream().allMatch(Role::isMember));
    boolean ownKeys =
        all.stream().noneMatch(card -> run.pinned.keys().contains(card.signingKey().raw()));
    run.demand(apart && ownKeys, Reason.CARD_SHARED);
  }

  /// What says who somebody is: 16 bytes of subject, 32 of key.
  private static List<Bytes> marks(Card card) {
    return List.of(card.subject().bytes(), card.signingKey().raw());
  }

  /// Why a card is not to be believed under this policy, if so.
  static Optional<Reason> certification(Card card, Policy policy) {
    try {
      card.demandCertifiedBy(policy);
      return Optional.empty();
    } catch (MalformedInput e) {
      boolean own =
          card.statement().signatures().stream()
              .anyMatch(one ->
                  one.keyid().equals(card.signingKey().keyid())
                      && card.signingKey()
                          .verifies(card.statement().signedBytes(), one.signature()));
      return Optional.of(own ? Reason.CARD_AUTHORITY : Reason.CARD_SIGNATURE);
    }
  }

  private static void role(Inspection run, Sid card, Predicate<Role> fits) {
    Optional<Card> found = run.card(card);
    if (found.isEmpty()) {
      run.fail(Reason.CARD_MISSING);
    } else {
      run.demand(fits.test(found.get().role()), Reason.CARD_ROLE);
    }
  }

  /// Step 5.
  static void clearance(Inspection run) {
    if (run.clearance.isEmpty()) {
      run.demand(!run.release.needsClearance(), Reason.CLEARANCE_MISSING);
      return;
    }
    Clearance clearance = run.clearance.get();
    run.demand(clearance.order().equals(run.orderSid()), Reason.CLEARANCE_ORDER);
    Optional<Card> by = run.card(clearance.by());
    Optional<Card> releaser = run.card(run.release.releaser());
    if (by.isPresent()) {
      Statement statement = run.files.clearance().orElseThrow().statement();
      run.demand(
          signedBy(statement, Signatures.of(by.get().signingKey())), Reason.CLEARANCE_SIGNATURE);
      if (releaser.isPresent()) {
        Standing standing = Authority.standingOf(by.get(), releaser.get(), run.policy);
        run.demand(standing != Standing.NONE, Reason.CLEARANCE_PERSON);
        run.onePerson |= standing == Standing.ONE_FOR_TWO;
      }
    }
    run.demand(clearance.datesHold(), Reason.CLEARANCE_DATES);
    Authority.of(run.order)
        .ifPresent(authority -> {
          run.demand(authority.saysCharge(clearance), Reason.CLEARANCE_CHARGE);
          run.demand(authority.saysStay(clearance, run.order.mode()), Reason.CLEARANCE_STAY);
        });
    run.demand(run.release.witnessed() || !clearance.witnessed(), Reason.CLEARANCE_UNWITNESSED);
  }

  /// Whether a statement bears exactly the signatures demanded.
  static boolean signedBy(Statement statement, Signatures signatures) {
    try {
      signatures.demandOn(statement);
      return true;
    } catch (MalformedInput e) {
      return false;
    }
  }
}
