package keep.seal.verify;

import static keep.seal.verify.Case.covered;
import static keep.seal.verify.Case.invalid;
import static keep.seal.verify.Case.notCovered;
import static keep.seal.verify.Case.otherBasis;

import java.util.List;
import java.util.function.Predicate;
import keep.seal.encoding.Sid;
import keep.seal.order.ChargeWord;
import keep.seal.order.Mode;
import keep.seal.order.Purpose;
import keep.seal.order.Recipient;
import keep.seal.order.StayWord;
import keep.seal.people.Role;
import keep.seal.release.ReleasePackage;
import keep.seal.world.FixedRandom;
import keep.seal.world.JsonEdit;
import keep.seal.world.Recipe;
import keep.seal.world.Terms;
import keep.seal.world.Times;
import keep.seal.world.World;

/// Steps 4 and 5: cards and the second person's word.
final class PeopleCases {
  private PeopleCases() {}

  static List<Case> all() {
    return java.util.stream.Stream.of(authority(), roles(), signatures(), clearance())
        .flatMap(List::stream)
        .toList();
  }

  private static Recipe by(String judge) {
    return Recipe.judge().by(judge);
  }

  private static List<Case> authority() {
    return List.of(
        invalid(
            "a judge certified by the service's authority",
            Reason.CARD_AUTHORITY,
            () -> by("judge-by-service")),
        invalid(
            "a judge certified by one court key of two",
            Reason.CARD_AUTHORITY,
            () -> by("judge-by-one")),
        invalid(
            "a judge certified by a court key too many",
            Reason.CARD_AUTHORITY,
            () -> by("judge-by-three")),
        invalid(
            "a judge certified half by the court, half by the service",
            Reason.CARD_AUTHORITY,
            () -> by("judge-by-both")),
        invalid("a judge certified by nobody", Reason.CARD_AUTHORITY, () -> by("nobody")),
        invalid(
            "a registrar certified by the service",
            Reason.CARD_AUTHORITY,
            () -> Recipe.judge().clearedBy("registrar-by-service")),
        invalid(
            "a releaser certified by the court",
            Reason.CARD_AUTHORITY,
            () -> Recipe.judge().releasedBy("releaser-by-court")),
        invalid(
            "a member certified by a service key too many",
            Reason.CARD_AUTHORITY,
            () -> Recipe.paper().by("author-by-two", "releaser")));
  }

  private static List<Case> roles() {
    return List.of(
        invalid("a registrar orders", Reason.CARD_ROLE, () -> by("registrar")),
        invalid("a counsellor orders as a judge", Reason.CARD_ROLE, () -> by("colleague")),
        invalid("a party orders as a judge", Reason.CARD_ROLE, () -> by("party")),
        invalid("the survivor orders as a judge", Reason.CARD_ROLE, () -> by("survivor")),
        invalid(
            "a judge enters a paper order",
            Reason.CARD_ROLE,
            () -> Recipe.paper().by("author", "judge")),
        invalid(
            "the survivor enters a paper order",
            Reason.CARD_ROLE,
            () -> Recipe.paper().by("author", "survivor")),
        invalid(
            "a party enters a consent",
            Reason.CARD_ROLE,
            () -> Recipe.consent().by("author", "party")),
        invalid("a judge clears", Reason.CARD_ROLE, () -> Recipe.judge().clearedBy("other-judge")),
        invalid("a party clears", Reason.CARD_ROLE, () -> Recipe.judge().clearedBy("party")),
        invalid(
            "a member clears a judge's order in the campaign process",
            Reason.CARD_ROLE,
            () -> Recipe.judge().clearedBy("colleague")),
        covered(
            "a registrar clears a judge's order under the law",
            () -> Recipe.judgeUnderLaw().clearedBy("registrar")),
        otherBasis("her own access to her notes", Reason.SUBJECT, Recipe::subject),
        otherBasis(
            "a registrar clears a paper order",
            Reason.PAPER,
            () -> Recipe.paper().clearedBy("registrar")),
        invalid(
            "a registrar clears a consent",
            Reason.CARD_ROLE,
            () -> Recipe.consent().clearedBy("registrar")),
        invalid(
            "a registrar clears a service's decision",
            Reason.CARD_ROLE,
            () -> Recipe.service().clearedBy("registrar")),
        invalid(
            "a registrar clears own access",
            Reason.CARD_ROLE,
            () -> Recipe.subject().clearedBy("registrar")),
        invalid(
            "a counsellor releases",
            Reason.CARD_ROLE,
            () -> Recipe.judge().releasedBy("colleague")),
        invalid("a judge releases", Reason.CARD_ROLE, () -> Recipe.judge().releasedBy("judge")),
        invalid("a party releases", Reason.CARD_ROLE, () -> Recipe.judge().releasedBy("party")));
  }

  private static Recipe without(Role role) {
    return Recipe.judge().json(root -> dropCard(root, card -> card.role() == role));
  }

  /// Leaves out the first card that fits.
  private static keep.seal.json.Json dropCard(
      keep.seal.json.Json root, Predicate<keep.seal.people.Card> fits) {
    ReleasePackage files = Recipe.judge().make().files();
    for (int i = 0; i < files.cards().size(); i++) {
      if (fits.test(files.cards().get(i))) {
        return JsonEdit.without("cards", i).apply(root);
      }
    }
    throw new IllegalArgumentException("no such card");
  }

  private static Recipe card(
      Role role, String field, java.util.function.UnaryOperator<String> edit) {
    return Recipe.judge().json(JsonEdit.text("cards." + place(role) + "." + field, edit));
  }

  private static int place(Role role) {
    List<keep.seal.people.Card> cards = Recipe.judge().make().files().cards();
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i).role() == role) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such card");
  }

  private static int signature(Role role, boolean own) {
    var card = Recipe.judge().make().files().cards().get(place(role));
    var signatures = card.statement().signatures();
    for (int i = 0; i < signatures.size(); i++) {
      if (signatures.get(i).keyid().equals(card.signingKey().keyid()) == own) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such signature");
  }

  private static List<Case> signatures() {
    return List.of(
        invalid("the judge's card left out", Reason.CARD_MISSING, () -> without(Role.JUDGE)),
        invalid("the author's card left out", Reason.CARD_MISSING, () -> without(Role.COUNSELLOR)),
        invalid(
            "the registrar's card left out", Reason.CARD_MISSING, () -> without(Role.REGISTRAR)),
        invalid("the releaser's card left out", Reason.CARD_MISSING, () -> without(Role.RELEASER)),
        invalid(
            "a card without its own signature",
            Reason.CARD_SIGNATURE,
            () ->
                Recipe.judge()
                    .json(
                        JsonEdit.without(
                            "cards." + place(Role.JUDGE) + ".signatures",
                            signature(Role.JUDGE, true)))),
        invalid(
            "a card without its authority's signature",
            Reason.CARD_AUTHORITY,
            () ->
                Recipe.judge()
                    .json(
                        JsonEdit.without(
                            "cards." + place(Role.RELEASER) + ".signatures",
                            signature(Role.RELEASER, false)))),
        invalid(
            "a card whose own signature was changed",
            Reason.CARD_SIGNATURE,
            () ->
                card(
                    Role.JUDGE,
                    "signatures." + signature(Role.JUDGE, true) + ".sig",
                    JsonEdit::otherMiddle)),
        invalid(
            "a card whose authority's signature was changed",
            Reason.CARD_AUTHORITY,
            () ->
                card(
                    Role.JUDGE,
                    "signatures." + signature(Role.JUDGE, false) + ".sig",
                    JsonEdit::otherMiddle)),
        invalid(
            "a card's first signature under another key's id",
            Reason.CARD_AUTHORITY,
            () ->
                Recipe.judge()
                    .json(
                        JsonEdit.text(
                            "cards."
                                + place(Role.RELEASER)
                                + ".signatures."
                                + signature(Role.RELEASER, false)
                                + ".keyid",
                            signature(Role.RELEASER, false) == 0
                                ? "0000000000000000"
                                : "ffffffffffffffff"))),
        invalid(
            "a judge's card with a signing key of small order",
            Reason.CARD_KEY,
            () -> by("judge-on-small-order")),
        invalid(
            "a judge's card with a box key that fails the modulus check",
            Reason.CARD_KEY,
            () -> by("judge-with-bad-box")));
  }

  private static Sid another() {
    return Sid.of(new FixedRandom(77).draw(32));
  }

  private static Recipe inspection() {
    return Recipe.judge()
        .order(order -> order.mode(Mode.INSPECT).purpose(Purpose.COMPEL))
        .orderedFor(Recipient.card(World.get().person("judge").sid(), "judge"))
        .to(Recipient.card(World.get().person("judge").sid(), "judge"));
  }

  private static List<Case> clearance() {
    return List.of(
        notCovered(
            "no clearance for a party", Reason.CLEARANCE_MISSING, () -> Recipe.judge().uncleared()),
        notCovered(
            "no clearance for somebody without a card",
            Reason.CLEARANCE_MISSING,
            () ->
                Recipe.judge()
                    .uncleared()
                    .orderedFor(Recipient.byHand("survivor"))
                    .to(Recipient.byHand("survivor"))),
        notCovered(
            "no clearance where a party stands beside the survivor",
            Reason.CLEARANCE_MISSING,
            () ->
                Recipe.judge()
                    .uncleared()
                    .to(
                        Recipient.card(World.get().person("survivor").sid(), "survivor"),
                        Recipient.card(World.get().person("party").sid(), "party"))),
        notCovered(
            "no clearance for a release without witnesses",
            Reason.CLEARANCE_MISSING,
            () ->
                Recipe.judgeUnderLaw()
                    .uncleared()
                    .toSurvivor()
                    .release(release -> release.witnessed = false)),
        notCovered(
            "no clearance for a consent, whoever consented",
            Reason.CLEARANCE_MISSING,
            () -> Recipe.consent().uncleared()),
        covered(
            "the survivor sees it without a clearance",
            () -> Recipe.judge().uncleared().toSurvivor()),
        covered("the judge inspects without a clearance", () -> inspection().uncleared()),
        invalid(
            "a clearance for another order",
            Reason.CLEARANCE_ORDER,
            () -> Recipe.judge().clearance(clearance -> clearance.order = another())),
        invalid(
            "a clearance signed by somebody else",
            Reason.CLEARANCE_SIGNATURE,
            () -> Recipe.judge().clearanceSignedBy("colleague")),
        invalid(
            "a clearance with a signature too many",
            Reason.CLEARANCE_SIGNATURE,
            () -> Recipe.judge().clearanceSignedBy("registrar", "judge")),
        invalid(
            "an unsigned clearance",
            Reason.CLEARANCE_SIGNATURE,
            () -> Recipe.judge().clearanceSignedBy()),
        invalid(
            "a clearance under another key's id",
            Reason.CLEARANCE_SIGNATURE,
            () ->
                Recipe.judge()
                    .json(JsonEdit.text("clearance.0.signatures.0.keyid", "0123456789abcdef"))),
        invalid(
            "the releaser clears under a second card",
            Reason.CLEARANCE_PERSON,
            () -> Recipe.judgeUnderLaw().clearedBy("releaser-as-counsellor")),
        invalid(
            "somebody clears with the releaser's keys",
            Reason.CLEARANCE_PERSON,
            () -> Recipe.judgeUnderLaw().clearedBy("releasers-keys")),
        invalid(
            "the releaser clears her own release",
            Reason.CLEARANCE_PERSON,
            () -> Recipe.judgeUnderLaw().clearedBy("releaser")),
        covered(
            "a practitioner alone clears her own release",
            () -> Recipe.judgeUnderLaw().terms(Terms.standard().alone()).clearedBy("releaser")),
        covered(
            "a clearance good for exactly seven days",
            () ->
                Recipe.judge()
                    .clearance(clearance -> {
                      clearance.created = Times.RELEASED;
                      clearance.validUntil = Times.RELEASED + 604_800;
                    })),
        invalid(
            "a clearance good for a second more than seven days",
            Reason.CLEARANCE_DATES,
            () -> Recipe.judge().clearance(clearance -> clearance.validUntil++)),
        invalid(
            "a clearance that ran out before it was made",
            Reason.CLEARANCE_DATES,
            () ->
                Recipe.judge()
                    .clearance(clearance -> clearance.created = clearance.validUntil + 1)),
        notCovered(
            "a campaign release whose clearance says nothing of the charge",
            Reason.CLEARANCE_CHARGE,
            () -> Recipe.judge().clearance(clearance -> clearance.charge = ChargeWord.NOT_NEEDED)),
        notCovered(
            "a campaign release whose wait is neither over nor lifted",
            Reason.CLEARANCE_STAY,
            () -> Recipe.judge().clearance(clearance -> clearance.stay = StayWord.NOT_NEEDED)),
        covered(
            "a wait lifted by a judge",
            () -> Recipe.judge().clearance(clearance -> clearance.stay = StayWord.LIFTED)),
        covered(
            "no charge and no wait under the law",
            () ->
                Recipe.judgeUnderLaw()
                    .clearance(clearance -> {
                      clearance.charge = ChargeWord.NOT_NEEDED;
                      clearance.stay = StayWord.NOT_NEEDED;
                    })),
        covered(
            "no wait before an inspection",
            () -> inspection().clearance(clearance -> clearance.stay = StayWord.NOT_NEEDED)));
  }
}
