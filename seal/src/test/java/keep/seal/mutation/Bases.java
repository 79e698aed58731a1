package keep.seal.mutation;

import java.util.List;
import java.util.function.Supplier;
import keep.seal.encoding.Sid;
import keep.seal.order.Extent;
import keep.seal.order.OrderDraft;
import keep.seal.world.Recipe;
import keep.seal.world.Terms;

/// The good releases that every change begins with: each basis, each verdict that is not bad.
final class Bases {
  private Bases() {}

  static final List<Supplier<Recipe>> ALL =
      List.of(
          Recipe::judge,
          Recipe::judgeUnderLaw,
          Recipe::paper,
          () -> Recipe.paper().countersignedBy("registrar"),
          () -> Recipe.paper().countersignedBy("judge").countersignTravels(),
          Recipe::consent,
          Recipe::subject,
          Recipe::service,
          () -> Recipe.judge().order(order -> order.tellWithheld(true)),
          () -> Recipe.judge().order(Bases::whole),
          () -> Recipe.judge().toSurvivor().uncleared(),
          () -> Recipe.judgeUnderLaw().notOnRecord(),
          () -> Recipe.judgeUnderLaw().unwitnessed().cosigns("w1"),
          () -> Recipe.judge().terms(Terms.standard().demo()).notAsked(),
          () -> Recipe.judgeUnderLaw().terms(Terms.standard().alone()).clearedBy("releaser"));

  static OrderDraft whole(OrderDraft order) {
    List<Sid> headers = order.order().scope().stream().map(one -> one.header()).toList();
    order.noScope().extent(Extent.WHOLE);
    headers.forEach(header -> order.scope(header, List.of()));
    return order;
  }
}
