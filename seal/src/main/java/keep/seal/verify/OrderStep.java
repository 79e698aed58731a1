package keep.seal.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Sid;
import keep.seal.order.Authority;
import keep.seal.order.Authority.Standing;
import keep.seal.order.OrderFault;
import keep.seal.people.Card;
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
    CountersignStep.demandTravels(run);
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
    // Where its basis cannot stand under its rules, the fields have said so already.
    Authority.of(run.order)
        .ifPresent(authority -> {
          Standing standing = authority.standingOf(by, run.policy);
          run.demand(standing != Standing.NONE, Reason.ORDER_SIGNERS);
          run.onePerson |= standing == Standing.ONE_FOR_TWO;
        });
    List<VerifyingKey> keys = by.stream().map(Card::signingKey).toList();
    run.demand(
        !keys.isEmpty() && PeopleSteps.signedBy(run.files.order().statement(), Signatures.of(keys)),
        Reason.ORDER_SIGNATURE);
  }

  /// What the order rests on, if not on a judge.
  private static Optional<Reason> basis(Inspection run) {
    return Authority.of(run.order)
        .flatMap(authority ->
            switch (authority.worth(run.countersignedBy)) {
              case COVERED -> Optional.empty();
              case PAPER -> Optional.of(Reason.PAPER);
              case PAPER_CONFIRMED -> Optional.of(Reason.PAPER_CONFIRMED);
              case CONSENT -> Optional.of(Reason.CONSENT);
              case SUBJECT -> Optional.of(Reason.SUBJECT);
              case SERVICE -> Optional.of(Reason.SERVICE);
            });
  }
}
