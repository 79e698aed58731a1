package keep.seal.verify;

import java.util.Optional;
import keep.seal.people.Card;
import keep.seal.release.NameOpening;
import keep.seal.release.Opening;

/// Step 14: names, docket number and words against what was committed to.
final class OpeningStep {
  private OpeningStep() {}

  static void check(Inspection run) {
    for (int i = 0; i < run.files.names().size(); i++) {
      NameOpening opening = run.files.names().get(i);
      Optional<Card> card =
          run.card(opening.card())
              .or(() ->
                  run.files
                      .countersign()
                      .map(proof -> proof.card())
                      .filter(one -> one.sid().equals(opening.card())));
      run.demand(
          card.filter(opening.name()::opens).isPresent(), Reason.OPENING_NAME, "names[" + i + "]");
    }
    run.files
        .docket()
        .ifPresent(docket ->
            run.demand(
                run.order.courtRefCommit().equals(Optional.of(docket.docketCommit())),
                Reason.OPENING_DOCKET));
    run.files
        .words()
        .map(Opening::wordsCommit)
        .ifPresent(commit ->
            run.demand(run.order.wordsCommit().equals(Optional.of(commit)), Reason.OPENING_WORDS));
  }
}
