package keep.seal.verify;

import keep.seal.order.Authority;
import keep.seal.release.Filed;
import keep.seal.statement.Signatures;

/// Step 8: the release itself.
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
}
