package keep.seal.verify;

import java.util.Optional;
import java.util.OptionalLong;
import keep.seal.encoding.Sid;
import keep.seal.order.Clearance;
import keep.seal.order.Ended;
import keep.seal.order.Recipient;
import keep.seal.people.Card;
import keep.seal.release.Filed;
import keep.seal.release.PackagedNote;

/// Step 10: the record's order is the only clock that nobody can set.
final class SequenceStep {
  private SequenceStep() {}

  static void check(Inspection run) {
    Optional<Sid> clearance = run.files.clearance().map(Filed::sid);
    for (PackagedNote note : run.files.notes()) {
      before(run, note.header().author(), note.sid(), Reason.SEQUENCE_CARD);
      before(run, note.sid(), run.orderSid(), Reason.SEQUENCE_HEADER);
    }
    run.order.by().forEach(by -> before(run, by, run.orderSid(), Reason.SEQUENCE_CARD));
    before(run, run.release.releaser(), run.releaseSid(), Reason.SEQUENCE_CARD);
    for (Recipient recipient : run.release.provedRecipients()) {
      before(run, recipient.card().orElseThrow(), run.releaseSid(), Reason.SEQUENCE_CARD);
    }
    run.order.asked().ifPresent(asked -> before(run, asked, run.orderSid(), Reason.SEQUENCE_ASKED));
    if (clearance.isPresent()) {
      Sid word = clearance.get();
      before(run, run.clearance.orElseThrow().by(), word, Reason.SEQUENCE_CARD);
      before(run, run.orderSid(), word, Reason.SEQUENCE_ORDER);
      before(run, word, run.releaseSid(), Reason.SEQUENCE_CLEARANCE);
      asOf(run, run.clearance.orElseThrow(), word);
      ends(run, run.clearance.orElseThrow(), word);
    }
    before(run, run.orderSid(), run.releaseSid(), Reason.SEQUENCE_ORDER);
    policy(run);
  }

  /// Under a version of the policy that a later one replaced, only what stands on the record before
  /// that counts. What is not on the record cannot show that it is older.
  private static void policy(Inspection run) {
    OptionalLong replaced = run.pinned.replacedSince();
    if (replaced.isPresent()) {
      OptionalLong release = run.placeOf(run.releaseSid());
      run.demand(
          release.isPresent() && release.getAsLong() < replaced.getAsLong(),
          Reason.POLICY_REPLACED);
    }
    OptionalLong bad = run.pinned.badSince();
    if (bad.isPresent()) {
      for (Card card : run.files.cards()) {
        OptionalLong place = run.placeOf(card.sid());
        run.demand(place.isPresent() && place.getAsLong() < bad.getAsLong(), Reason.KEYS_BAD);
      }
    }
  }

  /// Demands that one statement stands before another where the package says where both stand; step
  /// 9 has said what is missing.
  private static void before(Inspection run, Sid earlier, Sid later, Reason reason) {
    OptionalLong first = run.placeOf(earlier);
    OptionalLong second = run.placeOf(later);
    if (first.isPresent() && second.isPresent()) {
      run.demand(first.getAsLong() < second.getAsLong(), reason);
    }
  }

  private static void asOf(Inspection run, Clearance clearance, Sid word) {
    OptionalLong order = run.placeOf(run.orderSid());
    OptionalLong cleared = run.placeOf(word);
    run.demand(order.isEmpty() || order.getAsLong() < clearance.asOf(), Reason.SEQUENCE_AS_OF);
    run.demand(cleared.isEmpty() || clearance.asOf() <= cleared.getAsLong(), Reason.SEQUENCE_AS_OF);
  }

  /// What the second person found ended. She looked below `as_of`, which is not after her own word,
  /// so whoever had ended by then could neither clear nor release.
  private static void ends(Inspection run, Clearance clearance, Sid word) {
    for (Ended end : clearance.ends()) {
      run.demand(end.index() < clearance.asOf(), Reason.ENDED_OTHER);
      if (end.statement().equals(run.orderSid())) {
        run.fail(Reason.ENDED_ORDER);
        continue;
      }
      boolean receives =
          run.release.recipients().stream()
              .anyMatch(one -> one.card().equals(Optional.of(end.statement())));
      run.demand(!receives, Reason.ENDED_RECIPIENT);
      run.demand(receives || run.card(end.statement()).isPresent(), Reason.ENDED_OTHER);
      boolean clearedOrReleased =
          end.statement().equals(clearance.by()) || end.statement().equals(run.release.releaser());
      boolean endedFirst =
          (clearedOrReleased && run.notOnRecord())
              || signedAfter(run, end, clearance.by(), word)
              || signedAfter(run, end, run.release.releaser(), run.releaseSid())
              || run.order.by().stream().anyMatch(by -> signedAfter(run, end, by, run.orderSid()))
              || run.files.notes().stream()
                  .anyMatch(note -> signedAfter(run, end, note.header().author(), note.sid()));
      run.demand(!endedFirst, Reason.ENDED_CARD);
    }
  }

  private static boolean signedAfter(Inspection run, Ended end, Sid signer, Sid signed) {
    OptionalLong place = run.placeOf(signed);
    return end.statement().equals(signer) && place.isPresent() && end.index() < place.getAsLong();
  }
}
