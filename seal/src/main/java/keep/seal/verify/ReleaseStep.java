package keep.seal.verify;

import keep.seal.encoding.Clocks;
import keep.seal.order.Authority;
import keep.seal.release.Filed;
import keep.seal.release.Window;
import keep.seal.statement.Signatures;

/// Steps 8 and 11: the release itself, and the times around it.
final class ReleaseStep {
  private ReleaseStep() {}

  /// Step 8.
  static void release(Inspection run) {
    run.card(run.release.releaser())
        .ifPresent(releaser ->
            run.demand(
                PeopleSteps.signedBy(
                    run.files.release().statement(), Signatures.of(releaser.signingKey())),
                Reason.RELEASE_SIGNATURE));
    run.demand(run.release.order().equals(run.orderSid()), Reason.RELEASE_ORDER);
    run.demand(
        run.release.clearance().equals(run.files.clearance().map(Filed::sid)),
        Reason.RELEASE_CLEARANCE);
    boolean mayGoUnwitnessed =
        Authority.of(run.order).map(Authority::mayGoUnwitnessed).orElse(false);
    run.demand(run.release.witnessed() || mayGoUnwitnessed, Reason.RELEASE_UNWITNESSED);
    run.demand(
        !run.release.parts().isEmpty() && !run.release.recipients().isEmpty(),
        Reason.RELEASE_EMPTY);
    for (int i = 0; i < run.release.recipients().size(); i++) {
      run.demand(
          run.order.recipients().contains(run.release.recipients().get(i)),
          Reason.RECIPIENT,
          "release.recipients[" + i + "]");
    }
  }

  /// Step 11. Where the release is not on the record no witness's time is there to compare.
  static void times(Inspection run) {
    long released = run.release.released();
    Window window = Window.of(run.order, run.clearance, run.release.isPreview());
    run.demand(window.hasBegun(released), Reason.TOO_EARLY);
    run.demand(!window.isOver(released), Reason.TOO_LATE);
    for (var witness : run.witnesses) {
      run.demand(Clocks.notAfter(released, witness.time()), Reason.RELEASED_AFTER_WITNESS);
      run.demand(
          !window.isOver(witness.time()),
          run.release.witnessed() ? Reason.WITNESSED_AFTER_LIMIT : Reason.WITNESSED_LATE);
    }
  }
}
