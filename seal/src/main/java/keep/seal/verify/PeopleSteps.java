package keep.seal.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.order.Basis;
import keep.seal.order.ChargeWord;
import keep.seal.order.Clearance;
import keep.seal.order.Mode;
import keep.seal.order.StayWord;
import keep.seal.order.Under;
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
    for (Sid by : run.order.by()) {
      role(
          run, by, role -> run.order.basis() == Basis.JUDGE ? role == Role.JUDGE : role.isMember());
    }
    run.clearance.ifPresent(clearance -> role(run, clearance.by(), role -> mayClear(run, role)));
    role(run, run.release.releaser(), role -> role == Role.RELEASER);
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

  /// The table of protocol section 7, column "clearance by".
  private static boolean mayClear(Inspection run, Role role) {
    return switch (run.order.basis()) {
      case JUDGE -> role == Role.REGISTRAR || (run.order.under() == Under.LAW && role.isMember());
      case PAPER -> role == Role.REGISTRAR || role.isMember();
      case CONSENT, SUBJECT, SERVICE -> role.isMember();
    };
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
      if (releaser.isPresent() && !by.get().isAnotherPersonThan(releaser.get())) {
        run.demand(run.isSole(), Reason.CLEARANCE_PERSON);
        run.onePerson = true;
      }
    }
    run.demand(clearance.datesHold(), Reason.CLEARANCE_DATES);
    if (run.order.under() == Under.CAMPAIGN) {
      run.demand(clearance.charge() == ChargeWord.LIVE, Reason.CLEARANCE_CHARGE);
      run.demand(
          run.order.mode() == Mode.INSPECT || clearance.stay() != StayWord.NOT_NEEDED,
          Reason.CLEARANCE_STAY);
    }
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
