package keep.seal.verify;

import keep.seal.order.Basis;
import keep.seal.order.Under;
import keep.seal.release.Filed;
import keep.seal.statement.Signatures;

/// Steps 8 and 11: the release itself, and the times around it.
final class ReleaseStep {
  /// Where two clocks meet, so many seconds are tolerated (protocol section 2).
  static final long TOLERANCE = 300;

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
    run.demand(run.release.witnessed() || mayGoUnwitnessed(run), Reason.RELEASE_UNWITNESSED);
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

  private static boolean mayGoUnwitnessed(Inspection run) {
    Basis basis = run.order.basis();
    return run.order.under() == Under.LAW
        && (basis == Basis.JUDGE || basis == Basis.PAPER || basis == Basis.SERVICE);
  }

  /// Step 11. Where the release is not on the record no witness's time is there to compare.
  static void times(Inspection run) {
    long released = run.release.released();
    long begin = run.release.isPreview() ? run.order.issued() : run.order.notBefore();
    long limit =
        run.clearance
            .map(clearance -> Math.min(clearance.validUntil(), run.order.expires()))
            .orElse(run.order.expires());
    run.demand(begin - TOLERANCE <= released, Reason.TOO_EARLY);
    run.demand(released <= limit, Reason.TOO_LATE);
    for (var witness : run.witnesses) {
      run.demand(released <= witness.time() + TOLERANCE, Reason.RELEASED_AFTER_WITNESS);
      run.demand(
          witness.time() <= limit,
          run.release.witnessed() ? Reason.WITNESSED_AFTER_LIMIT : Reason.WITNESSED_LATE);
    }
  }
}
