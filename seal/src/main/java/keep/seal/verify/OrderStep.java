package keep.seal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Sid;
import keep.seal.order.Basis;
import keep.seal.order.OrderFault;
import keep.seal.people.Card;
import keep.seal.people.Role;
import keep.seal.release.PackagedNote;
import keep.seal.statement.Signatures;
import keep.seal.statement.VerifyingKey;

/// Steps 6 and 7: the notes' headers and the order, with its countersignature.
final class OrderStep {
  private OrderStep() {}

  /// Step 6.
  static void headers(Inspection run) {
    for (int i = 0; i < run.files.notes().size(); i++) {
      PackagedNote note = run.files.notes().get(i);
      String place = "notes[" + i + "].header";
      run.card(note.header().author())
          .ifPresent(author ->
              run.demand(
                  PeopleSteps.signedBy(
                      note.header().statement(), Signatures.of(author.signingKey())),
                  Reason.HEADER_SIGNATURE,
                  place));
      run.demand(note.header().hasTree(), Reason.HEADER_LEAVES, place);
    }
  }

  /// Step 7.
  static void order(Inspection run) {
    for (OrderFault fault : OrderFault.in(run.order)) {
      run.fail(
          fault == OrderFault.NOTE_TWICE ? Reason.ORDER_SCOPE_TWICE : Reason.ORDER_FIELDS,
          fault.sentence());
    }
    signers(run);
    run.files.countersign().ifPresent(proof -> CountersignStep.check(run, proof));
    basis(run).ifPresent(run::fail);
  }

  private static void signers(Inspection run) {
    List<Card> by = new ArrayList<>();
    for (Sid sid : run.order.by()) {
      run.card(sid).ifPresent(by::add);
    }
    if (by.size() < run.order.by().size()) {
      return;
    }
    run.demand(rightPeople(run, by), Reason.ORDER_SIGNERS);
    List<VerifyingKey> keys = by.stream().map(Card::signingKey).toList();
    run.demand(
        !keys.isEmpty() && PeopleSteps.signedBy(run.files.order().statement(), Signatures.of(keys)),
        Reason.ORDER_SIGNATURE);
  }

  /// One judge, or two members who are two people; a sole practitioner may stand for two.
  private static boolean rightPeople(Inspection run, List<Card> by) {
    if (run.order.basis() == Basis.JUDGE) {
      return by.size() == 1;
    }
    if (by.size() == 1 && run.isSole()) {
      run.onePerson = true;
      return true;
    }
    return by.size() == 2 && by.get(0).isAnotherPersonThan(by.get(1));
  }

  /// What the order rests on, if not on a judge. Only a judge's key makes a paper order hers; what
  /// rests on consent, on her own access or on the service's decision stays that, whoever signs
  /// beside it.
  private static Optional<Reason> basis(Inspection run) {
    return switch (run.order.basis()) {
      case JUDGE -> Optional.empty();
      case PAPER ->
          run.countersignedBy
              .map(role ->
                  role == Role.JUDGE
                      ? Optional.<Reason>empty()
                      : Optional.of(Reason.PAPER_CONFIRMED))
              .orElse(Optional.of(Reason.PAPER));
      case CONSENT -> Optional.of(Reason.CONSENT);
      case SUBJECT -> Optional.of(Reason.SUBJECT);
      case SERVICE -> Optional.of(Reason.SERVICE);
    };
  }
}
