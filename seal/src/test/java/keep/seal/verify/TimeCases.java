package keep.seal.verify;

import static keep.seal.verify.Case.covered;
import static keep.seal.verify.Case.invalid;
import static keep.seal.verify.Case.notCovered;
import static keep.seal.verify.Case.otherBasis;

import java.util.List;
import keep.seal.json.Json;
import keep.seal.order.Clearance;
import keep.seal.order.OrderFault;
import keep.seal.order.Recipient;
import keep.seal.world.Recipe;
import keep.seal.world.Times;
import keep.seal.world.World;

/// Step 11: around every boundary.
final class TimeCases {
  private TimeCases() {}

  private static final String[] ALL = {"w1", "w2", "pq"};

  /// Cleared when it was released, at the latest.
  private static Recipe released(long at) {
    return Recipe.judge()
        .clearance(clearance -> clearance.created = Math.min(Times.CLEARED, at))
        .clearance(clearance -> clearance.validUntil = clearance.created + Clearance.LONGEST)
        .release(release -> release.released = at);
  }

  private static Recipe cleared(long created) {
    return Recipe.judge()
        .clearance(clearance -> clearance.created = created)
        .clearance(clearance -> clearance.validUntil = created + Clearance.LONGEST);
  }

  private static Recipe lasting(long expires) {
    return Recipe.judge().order(order -> order.times(Times.ISSUED, Times.NOT_BEFORE, expires));
  }

  private static Recipe releasedAndSeen(long at) {
    return released(at).cosignsAt(at, ALL);
  }

  private static Recipe preview(long at) {
    return releasedAndSeen(at).toSurvivor().uncleared();
  }

  private static Recipe dated(String note) {
    return Recipe.judge()
        .withoutNote("noteA")
        .withoutNote("noteB")
        .ordered(note, 1)
        .released(note, 1);
  }

  /// The wait is over at once, so that a clearance may follow the order on its heels.
  private static Recipe clearedAtIssue(long later) {
    return cleared(Times.ISSUED + later)
        .order(order -> order.times(Times.ISSUED, Times.ISSUED, Times.EXPIRES))
        .release(release -> release.released = Times.ISSUED + 60)
        .cosignsAt(Times.ISSUED + 90, ALL);
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
        covered(
            "one witness more than needed saw it too late",
            () -> Recipe.judge().cosigns("w1", "pq").alsoCosigned("w2", Times.VALID_UNTIL + 1)),
        covered(
            "one witness more than needed saw it long before it was released",
            () -> Recipe.judge().cosigns("w1", "pq").alsoCosigned("w2", 1)),
        notCovered(
            "the post-quantum witness saw it too late",
            Reason.WITNESSED_AFTER_LIMIT,
            () -> Recipe.judge().cosigns("w1", "w2").alsoCosigned("pq", Times.VALID_UNTIL + 1)),
        notCovered(
            "one witness saw it in time, the others too late",
            Reason.WITNESSED_AFTER_LIMIT,
            () ->
                Recipe.judge().cosignsAt(Times.VALID_UNTIL + 1, "w2", "pq").alsoCosigned("w1", 9)),
        covered("cleared 300 s before the order was made", () -> clearedAtIssue(-300)),
        notCovered(
            "cleared 301 s before the order was made",
            Reason.CLEARANCE_TIME,
            () -> clearedAtIssue(-301)),
        covered("cleared 300 s after the release", () -> cleared(Times.RELEASED + 300)),
        notCovered(
            "cleared 301 s after the release",
            Reason.CLEARANCE_TIME,
            () -> cleared(Times.RELEASED + 301)),
        notCovered(
            "cleared sixty days after the release",
            Reason.CLEARANCE_TIME,
            () -> cleared(Times.RELEASED + 60L * 86_400)),
        notCovered(
            "cleared after the witnesses had seen it",
            Reason.CLEARANCE_TIME,
            () -> cleared(Times.RELEASED + 300).cosignsAt(Times.RELEASED - 300, ALL)),
        invalid(
            "a clearance valid for ever",
            Reason.CLEARANCE_DATES,
            () ->
                Recipe.judge()
                    .clearance(clearance -> clearance.validUntil = Json.GREATEST_INTEGER)),
        covered("an order of 366 days", () -> lasting(Times.ISSUED + OrderFault.LONGEST_LIFE)),
        invalid(
            "an order of 366 days and a second",
            Reason.ORDER_FIELDS,
            () -> lasting(Times.ISSUED + OrderFault.LONGEST_LIFE + 1)),
        invalid("an order without end", Reason.ORDER_FIELDS, () -> lasting(Json.GREATEST_INTEGER)),
        notCovered(
            "a judge's card dated after her order",
            Reason.CARD_TIME,
            () -> Recipe.judge().by("judge-of-tomorrow")),
        notCovered(
            "a clearer's card dated after her clearance",
            Reason.CARD_TIME,
            () -> Recipe.judge().clearedBy("registrar-of-tomorrow")),
        notCovered(
            "a recipient's card dated after the release",
            Reason.CARD_TIME,
            () ->
                Recipe.judge()
                    .orderedFor(
                        Recipient.card(
                            World.get().person("survivor-of-tomorrow").sid(), "survivor"))
                    .to(
                        Recipient.card(
                            World.get().person("survivor-of-tomorrow").sid(), "survivor"))),
        notCovered("a note dated after the order", Reason.HEADER_TIME, () -> dated("noteTomorrow")),
        notCovered(
            "a note dated years before its author's card",
            Reason.HEADER_TIME,
            () -> dated("noteYesterday")),
        covered(
            "dated 300 s after a witness",
            () -> released(Times.WITNESSED + 300).cosignsAt(Times.WITNESSED, ALL)),
        notCovered(
            "dated 301 s after a witness",
            Reason.RELEASED_AFTER_WITNESS,
            () -> released(Times.WITNESSED + 301).cosignsAt(Times.WITNESSED, ALL)),
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
