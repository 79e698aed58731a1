package keep.seal.verify;

import static keep.seal.verify.Case.covered;
import static keep.seal.verify.Case.invalid;
import static keep.seal.verify.Case.notCovered;

import java.util.List;
import java.util.Optional;
import keep.seal.encoding.Sid;
import keep.seal.order.Recipient;
import keep.seal.world.FixedRandom;
import keep.seal.world.JsonEdit;
import keep.seal.world.Recipe;
import keep.seal.world.World;

/// Step 8: the release.
final class ReleaseCases {
  private ReleaseCases() {}

  private static Sid any() {
    return Sid.of(new FixedRandom(71).draw(32));
  }

  private static Sid card(String person) {
    return World.get().person(person).sid();
  }

  private static Recipe to(Recipient... recipients) {
    return Recipe.judge().to(recipients);
  }

  static List<Case> all() {
    return List.of(
        invalid(
            "a release signed by a colleague",
            Reason.RELEASE_SIGNATURE,
            () -> Recipe.judge().releaseSignedBy("second-releaser")),
        invalid(
            "a release with a signature too many",
            Reason.RELEASE_SIGNATURE,
            () -> Recipe.judge().releaseSignedBy("releaser", "judge")),
        invalid(
            "an unsigned release",
            Reason.RELEASE_SIGNATURE,
            () -> Recipe.judge().releaseSignedBy()),
        invalid(
            "a release's signature changed",
            Reason.RELEASE_SIGNATURE,
            () ->
                Recipe.judge()
                    .json(JsonEdit.text("release.signatures.0.sig", JsonEdit::otherMiddle))),
        invalid(
            "a release under another key's id",
            Reason.RELEASE_SIGNATURE,
            () ->
                Recipe.judge()
                    .json(JsonEdit.text("release.signatures.0.keyid", "0123456789abcdef"))),
        invalid(
            "a release's date changed after it was signed",
            Reason.RELEASE_SIGNATURE,
            () ->
                Recipe.judge()
                    .json(
                        JsonEdit.payload(
                            "release", "\"released\":1801220400", "\"released\":1801220401"))),
        invalid(
            "a release under another order",
            Reason.RELEASE_ORDER,
            () -> Recipe.judge().release(release -> release.order = any())),
        invalid(
            "a release that names no clearance though there is one",
            Reason.RELEASE_CLEARANCE,
            () -> Recipe.judge().release(release -> release.clearance = Optional.empty())),
        invalid(
            "a release that names another clearance",
            Reason.RELEASE_CLEARANCE,
            () -> Recipe.judge().release(release -> release.clearance = Optional.of(any()))),
        invalid(
            "a release that names a clearance that is not there",
            Reason.RELEASE_CLEARANCE,
            () ->
                Recipe.judge()
                    .uncleared()
                    .toSurvivor()
                    .release(release -> release.clearance = Optional.of(any()))),
        invalid(
            "unwitnessed in the campaign process",
            Reason.RELEASE_UNWITNESSED,
            () -> Recipe.judge().unwitnessed()),
        invalid(
            "unwitnessed in the campaign process, though seen since",
            Reason.RELEASE_UNWITNESSED,
            () -> Recipe.judge().unwitnessed().cosigns("w1", "w2", "pq")),
        invalid(
            "unwitnessed on consent",
            Reason.RELEASE_UNWITNESSED,
            () -> Recipe.consent().unwitnessed()),
        invalid(
            "unwitnessed own access",
            Reason.RELEASE_UNWITNESSED,
            () -> Recipe.subject().clearedBy("colleague").unwitnessed()),
        invalid(
            "a release of nothing",
            Reason.RELEASE_EMPTY,
            () -> Recipe.judge().release(release -> release.parts.clear())),
        invalid(
            "a release to nobody",
            Reason.RELEASE_EMPTY,
            () -> Recipe.judge().release(release -> release.recipients.clear())),
        notCovered(
            "released to another party",
            Reason.RECIPIENT,
            () -> to(Recipient.card(card("other-party"), "party"))),
        notCovered(
            "released to the right card in another role",
            Reason.RECIPIENT,
            () -> to(Recipient.card(card("party"), "adviser"))),
        notCovered("handed to the police", Reason.RECIPIENT, () -> to(Recipient.byHand("police"))),
        notCovered(
            "released to the party and to one more",
            Reason.RECIPIENT,
            () ->
                to(
                    Recipient.card(card("party"), "party"),
                    Recipient.card(card("other-party"), "party"))),
        notCovered(
            "handed over where the order names a card",
            Reason.RECIPIENT,
            () -> to(Recipient.byHand("defence"))),
        notCovered(
            "shown to a judge the order does not name",
            Reason.RECIPIENT,
            () -> to(Recipient.card(card("judge"), "judge")).uncleared()),
        covered(
            "released to everybody the order names",
            () ->
                to(
                    Recipient.card(card("party"), "party"),
                    Recipient.card(card("survivor"), "survivor"))),
        covered(
            "handed to the defence as ordered",
            () ->
                Recipe.judge()
                    .orderedFor(Recipient.byHand("defence"))
                    .to(Recipient.byHand("defence"))));
  }
}
