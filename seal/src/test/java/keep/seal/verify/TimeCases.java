package keep.seal.verify;

import static keep.seal.verify.Case.covered;
import static keep.seal.verify.Case.notCovered;
import static keep.seal.verify.Case.otherBasis;

import java.util.List;
import keep.seal.order.Recipient;
import keep.seal.world.Recipe;
import keep.seal.world.Times;
import keep.seal.world.World;

/// Step 11: around every boundary.
final class TimeCases {
  private TimeCases() {}

  private static final String[] ALL = {"w1", "w2", "pq"};

  private static Recipe released(long at) {
    return Recipe.judge().release(release -> release.released = at);
  }

  private static Recipe releasedAndSeen(long at) {
    return released(at).cosignsAt(at, ALL);
  }

  private static Recipe preview(long at) {
    return releasedAndSeen(at).toSurvivor().uncleared();
  }

  static List<Case> all() {
    return List.of(
        covered("exactly 300 s before not_before", () -> released(Times.NOT_BEFORE - 300)),
        notCovered(
            "301 s before not_before", Reason.TOO_EARLY, () -> released(Times.NOT_BEFORE - 301)),
        notCovered("on the day the order was made", Reason.TOO_EARLY, () -> released(Times.ISSUED)),
        notCovered("dated 1970", Reason.TOO_EARLY, () -> released(0)),
        covered("the last second of the clearance", () -> releasedAndSeen(Times.VALID_UNTIL)),
        notCovered(
            "a second after the clearance ran out",
            Reason.TOO_LATE,
            () -> releasedAndSeen(Times.VALID_UNTIL + 1)),
        notCovered(
            "a stale clearance: a month old",
            Reason.TOO_LATE,
            () -> releasedAndSeen(1_803_900_000L)),
        notCovered(
            "dated in time, witnessed a second after the clearance ran out",
            Reason.WITNESSED_AFTER_LIMIT,
            () -> Recipe.judge().cosignsAt(Times.VALID_UNTIL + 1, ALL)),
        notCovered(
            "a late release with an early date",
            Reason.WITNESSED_AFTER_LIMIT,
            () -> Recipe.judge().cosignsAt(Times.EXPIRES + 1, ALL)),
        notCovered(
            "one of three witnesses saw it too late",
            Reason.WITNESSED_AFTER_LIMIT,
            () -> Recipe.judge().cosigns("w1", "w2").alsoCosigned("pq", Times.VALID_UNTIL + 1)),
        covered("dated 300 s after a witness", () -> released(Times.WITNESSED + 300)),
        notCovered(
            "dated 301 s after a witness",
            Reason.RELEASED_AFTER_WITNESS,
            () -> released(Times.WITNESSED + 301)),
        notCovered(
            "the order had expired",
            Reason.TOO_LATE,
            () ->
                Recipe.judge()
                    .order(
                        order -> order.times(Times.ISSUED, Times.NOT_BEFORE, Times.RELEASED - 1))),
        covered(
            "the order expires that second",
            () ->
                Recipe.judge()
                    .order(order -> order.times(Times.ISSUED, Times.NOT_BEFORE, Times.WITNESSED))
                    .cosignsAt(Times.WITNESSED, ALL)),
        notCovered(
            "witnessed a second after the order expired",
            Reason.WITNESSED_AFTER_LIMIT,
            () ->
                Recipe.judge()
                    .order(
                        order -> order.times(Times.ISSUED, Times.NOT_BEFORE, Times.WITNESSED - 1))
                    .cosignsAt(Times.WITNESSED, ALL)),
        covered("the survivor sees it during the wait", () -> preview(Times.ISSUED + 60)),
        covered(
            "the survivor sees it 300 s before it was issued", () -> preview(Times.ISSUED - 300)),
        notCovered(
            "the survivor sees it before it was issued",
            Reason.TOO_EARLY,
            () -> preview(Times.ISSUED - 301)),
        covered("the survivor sees it until the order expires", () -> preview(Times.EXPIRES)),
        notCovered(
            "the survivor sees it after the order expired",
            Reason.TOO_LATE,
            () -> preview(Times.EXPIRES + 1)),
        notCovered(
            "a party joins the survivor's preview",
            Reason.TOO_EARLY,
            () ->
                released(Times.ISSUED + 60)
                    .to(
                        Recipient.card(World.get().person("survivor").sid(), "survivor"),
                        Recipient.card(World.get().person("party").sid(), "party"))),
        notCovered(
            "the preview is handed over without her card",
            Reason.TOO_EARLY,
            () ->
                released(Times.ISSUED + 60)
                    .orderedFor(Recipient.byHand("survivor"))
                    .to(Recipient.byHand("survivor"))),
        otherBasis(
            "witnesses return after the clearance ran out",
            Reason.WITNESSED_LATE,
            () -> Recipe.judgeUnderLaw().unwitnessed().cosignsAt(Times.VALID_UNTIL + 1, ALL)),
        notCovered(
            "unwitnessed, and dated too late",
            Reason.TOO_LATE,
            () ->
                Recipe.judgeUnderLaw()
                    .unwitnessed()
                    .release(release -> release.released = Times.VALID_UNTIL + 1)),
        notCovered(
            "not on the record, and dated too early",
            Reason.TOO_EARLY,
            () ->
                Recipe.judgeUnderLaw()
                    .notOnRecord()
                    .release(release -> release.released = Times.NOT_BEFORE - 301)),
        notCovered(
            "dated after the witnesses by an hour, still within the clearance",
            Reason.RELEASED_AFTER_WITNESS,
            () -> released(Times.WITNESSED + 3600)));
  }
}
