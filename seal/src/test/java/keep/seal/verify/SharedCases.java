package keep.seal.verify;

import static keep.seal.verify.Case.covered;
import static keep.seal.verify.Case.invalid;
import static keep.seal.verify.Case.notCovered;

import java.util.List;
import keep.seal.order.Ended;
import keep.seal.order.Recipient;
import keep.seal.world.JsonEdit;
import keep.seal.world.Recipe;
import keep.seal.world.Terms;
import keep.seal.world.World;

/// Step 4: one person, or one key, on two sides; and recipients whose role takes a check away.
final class SharedCases {
  private SharedCases() {}

  static List<Case> all() {
    return java.util.stream.Stream.of(shared(), recipients()).flatMap(List::stream).toList();
  }

  private static Recipient card(String person, String role) {
    return Recipient.card(World.get().person(person).sid(), role);
  }

  private static Recipe shownTo(String person, String role) {
    return Recipe.judge().uncleared().orderedFor(card(person, role)).to(card(person, role));
  }

  private static List<Case> shared() {
    return List.of(
        invalid(
            "a registrar who is the releaser",
            Reason.CARD_SHARED,
            () -> Recipe.judge().clearedBy("registrar-as-releaser")),
        invalid(
            "a registrar with the releaser's key",
            Reason.CARD_SHARED,
            () -> Recipe.judge().clearedBy("registrar-with-releasers-key")),
        invalid(
            "a sole practitioner's registrar with the releaser's key",
            Reason.CARD_SHARED,
            () ->
                Recipe.judge()
                    .terms(Terms.standard().alone())
                    .clearedBy("registrar-with-releasers-key")),
        invalid(
            "a judge who is the author of the notes",
            Reason.CARD_SHARED,
            () -> Recipe.judge().by("judge-as-author")),
        invalid(
            "a judge with the author's key",
            Reason.CARD_SHARED,
            () -> Recipe.judge().by("judge-with-authors-key")),
        invalid(
            "a registrar with the judge's key",
            Reason.CARD_SHARED,
            () -> Recipe.judge().clearedBy("registrar-with-judges-key")),
        invalid(
            "a countersigning judge with an author's key",
            Reason.CARD_SHARED,
            () -> Recipe.paper().countersignedBy("judge-with-authors-key")),
        invalid(
            "a survivor who is the releaser",
            Reason.CARD_SHARED,
            () -> shownTo("survivor-as-releaser", "survivor")),
        invalid(
            "a releaser on a key of the service's authority",
            Reason.CARD_SHARED,
            () -> Recipe.judge().releasedBy("releaser-on-service-key")),
        covered(
            "a member who holds a counsellor's and a releaser's card",
            () ->
                Recipe.judgeUnderLaw()
                    .terms(Terms.standard().alone())
                    .clearedBy("releaser-as-counsellor")));
  }

  private static List<Case> recipients() {
    return List.of(
        covered("a judge looks", () -> shownTo("judge", "judge")),
        covered("the survivor looks", () -> shownTo("survivor", "survivor")),
        invalid(
            "a party's card under the role word of a survivor",
            Reason.CARD_ROLE,
            () -> shownTo("party", "survivor")),
        invalid(
            "a party's card under the role word of a judge",
            Reason.CARD_ROLE,
            () -> shownTo("party", "judge")),
        invalid(
            "a service's decision to send to the police as a survivor",
            Reason.CARD_ROLE,
            () ->
                Recipe.service()
                    .uncleared()
                    .orderedFor(card("party", "survivor"))
                    .to(card("party", "survivor"))),
        invalid(
            "a judge who was certified by the service receives",
            Reason.CARD_AUTHORITY,
            () -> shownTo("judge-by-service", "judge")),
        invalid(
            "the survivor's card left out",
            Reason.CARD_MISSING,
            () ->
                shownTo("survivor", "survivor")
                    .json(json -> withoutCard(json, World.get().person("survivor").sid().text()))),
        invalid(
            "the survivor's card came onto the record after the release",
            Reason.SEQUENCE_CARD,
            () -> shownTo("survivor", "survivor").recordedAfter("survivor", "release")),
        notCovered(
            "the survivor's card had ended",
            Reason.ENDED_RECIPIENT,
            () ->
                Recipe.judge()
                    .to(card("survivor", "survivor"))
                    .clearance(clearance ->
                        clearance.ends.add(new Ended(World.get().person("survivor").sid(), 1)))),
        notCovered(
            "the party's card had ended",
            Reason.ENDED_RECIPIENT,
            () ->
                Recipe.judge()
                    .clearance(clearance ->
                        clearance.ends.add(new Ended(World.get().person("party").sid(), 1)))));
  }

  private static keep.seal.json.Json withoutCard(keep.seal.json.Json root, String sid) {
    return JsonEdit.list(
            "cards", cards -> cards.stream().filter(card -> !sidOf(card).equals(sid)).toList())
        .apply(root);
  }

  private static String sidOf(keep.seal.json.Json card) {
    try {
      return keep.seal.statement.Statement.of((keep.seal.json.Json.JsonObject) card, "card")
          .sid()
          .text();
    } catch (keep.seal.encoding.MalformedInput e) {
      throw new IllegalArgumentException(e);
    }
  }
}
