package keep.seal.verify;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import keep.seal.encoding.Sid;
import keep.seal.people.Card;
import keep.seal.release.NameOpening;
import keep.seal.release.Opening;
import keep.seal.release.Opens;

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
    Opens opens = run.release.opens();
    run.demand(
        namesAsSigned(run, opens)
            && run.files.docket().isPresent() == opens.docket()
            && run.files.words().isPresent() == opens.words(),
        Reason.OPENING_MISSING);
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

  /// Exactly the names the release says, and that of whoever countersigned, who may have come
  /// later.
  private static boolean namesAsSigned(Inspection run, Opens opens) {
    Set<Sid> opened = new HashSet<>();
    run.files.names().forEach(opening -> opened.add(opening.card()));
    Set<Sid> named = new HashSet<>(opens.names());
    run.files
        .countersign()
        .map(proof -> proof.card().sid())
        .filter(opened::contains)
        .ifPresent(named::add);
    return opened.equals(named);
  }
}
