package keep.seal.verify;

import static keep.seal.verify.Case.covered;
import static keep.seal.verify.Case.invalid;
import static keep.seal.verify.Case.otherBasis;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import keep.seal.encoding.Digest;
import keep.seal.note.Header;
import keep.seal.order.Extent;
import keep.seal.order.Mode;
import keep.seal.order.OrderDraft;
import keep.seal.order.Purpose;
import keep.seal.order.Recipient;
import keep.seal.order.Under;
import keep.seal.release.PackagedNote;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.seal.world.FixedRandom;
import keep.seal.world.JsonEdit;
import keep.seal.world.Recipe;
import keep.seal.world.Terms;
import keep.seal.world.Times;
import keep.seal.world.World;

/// Steps 6 and 7: headers and the order itself.
final class OrderCases {
  private OrderCases() {}

  static List<Case> all() {
    return Stream.of(headers(), fields(), signers()).flatMap(List::stream).toList();
  }

  private static Recipe header(UnaryOperator<Header> change) {
    return Recipe.judge()
        .files(files -> {
          PackagedNote first = files.notes().getFirst();
          List<PackagedNote> notes =
              List.of(
                  new PackagedNote(change.apply(first.header()), first.count(), first.passages()),
                  files.notes().get(1));
          return Packages.withNotes(files, notes);
        });
  }

  private static Header signedAgain(Header header, String from, String to) {
    String payload =
        new String(header.statement().payload().toArray(), java.nio.charset.StandardCharsets.UTF_8);
    try {
      return Header.parseAnyShape(
          Statement.signed(
              StatementKind.HEADER,
              payload.replaceFirst(from, to).getBytes(java.nio.charset.StandardCharsets.UTF_8),
              List.of(World.get().person("author").keys())));
    } catch (keep.seal.encoding.MalformedInput e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<Case> headers() {
    return List.of(
        invalid(
            "a header's signature changed",
            Reason.HEADER_SIGNATURE,
            () ->
                Recipe.judge()
                    .json(JsonEdit.text("notes.0.header.signatures.0.sig", JsonEdit::otherMiddle))),
        invalid(
            "a header under another key's id",
            Reason.HEADER_SIGNATURE,
            () ->
                Recipe.judge()
                    .json(JsonEdit.text("notes.0.header.signatures.0.keyid", "0123456789abcdef"))),
        invalid(
            "a header with a signature too many",
            Reason.HEADER_SIGNATURE,
            () ->
                header(header -> {
                  try {
                    return Header.parse(
                        header.statement().alsoSignedBy(World.get().person("colleague").keys()));
                  } catch (keep.seal.encoding.MalformedInput e) {
                    throw new IllegalArgumentException(e);
                  }
                })),
        invalid(
            "an unsigned header",
            Reason.HEADER_SIGNATURE,
            () -> Recipe.judge().json(JsonEdit.without("notes.0.header.signatures", 0))),
        invalid(
            "a header over twelve places",
            Reason.HEADER_LEAVES,
            () -> header(header -> signedAgain(header, "\"leaves\":16", "\"leaves\":12"))),
        invalid(
            "a header over no places",
            Reason.HEADER_LEAVES,
            () -> header(header -> signedAgain(header, "\"leaves\":16", "\"leaves\":0"))),
        invalid(
            "a header over too many places",
            Reason.HEADER_LEAVES,
            () -> header(header -> signedAgain(header, "\"leaves\":16", "\"leaves\":131072"))));
  }

  private static Recipe order(UnaryOperator<OrderDraft> change) {
    return Recipe.judge().order(change);
  }

  private static OrderDraft inspect(OrderDraft order) {
    return order.mode(Mode.INSPECT).purpose(Purpose.COMPEL);
  }

  private static OrderDraft twice(OrderDraft order) {
    var first = order.order().scope().getFirst();
    return order.scope(first.header(), List.of(first.passages().getFirst()));
  }

  private static List<Case> fields() {
    Optional<Digest> any = Optional.of(Digest.of(new FixedRandom(41).draw(32)));
    return List.of(
        invalid(
            "an order in force before it was issued",
            Reason.ORDER_FIELDS,
            () ->
                order(order -> order.times(Times.NOT_BEFORE + 1, Times.NOT_BEFORE, Times.EXPIRES))),
        invalid(
            "an order that expires as it begins",
            Reason.ORDER_FIELDS,
            () -> order(order -> order.times(Times.ISSUED, Times.RELEASED, Times.RELEASED))),
        covered(
            "an order in force from the second it was issued",
            () -> order(order -> order.times(Times.ISSUED, Times.ISSUED, Times.EXPIRES))),
        invalid(
            "an order that names nothing", Reason.ORDER_FIELDS, () -> order(OrderDraft::noScope)),
        invalid("an order for nobody", Reason.ORDER_FIELDS, () -> order(OrderDraft::toNobody)),
        invalid(
            "an order that names one note twice",
            Reason.ORDER_SCOPE_TWICE,
            () -> order(OrderCases::twice)),
        invalid(
            "the whole note ordered, and passages listed",
            Reason.ORDER_FIELDS,
            () -> order(order -> order.extent(Extent.WHOLE))),
        invalid(
            "a judge's order with a scan",
            Reason.ORDER_FIELDS,
            () -> order(order -> order.scanSha256(any))),
        invalid(
            "a paper order without its scan",
            Reason.ORDER_FIELDS,
            () -> Recipe.paper().order(order -> order.scanSha256(Optional.empty()))),
        otherBasis(
            "a paper order in the campaign process",
            Reason.PAPER,
            () ->
                Recipe.paper().order(order -> order.under(Under.CAMPAIGN)).clearedBy("registrar")),
        invalid(
            "consent in a campaign matter",
            Reason.ORDER_FIELDS,
            () -> Recipe.consent().order(order -> order.under(Under.CAMPAIGN))),
        invalid(
            "own access in a campaign matter",
            Reason.ORDER_FIELDS,
            () -> Recipe.subject().order(order -> order.under(Under.CAMPAIGN))),
        invalid(
            "a service's decision in a campaign matter",
            Reason.ORDER_FIELDS,
            () -> Recipe.service().order(order -> order.under(Under.CAMPAIGN))),
        invalid(
            "a consent with a court's number",
            Reason.ORDER_FIELDS,
            () -> Recipe.consent().order(order -> order.courtRefCommit(any))),
        invalid(
            "a consent to whole notes",
            Reason.ORDER_FIELDS,
            () -> Recipe.consent().order(order -> order.extent(Extent.WHOLE))),
        invalid("an inspection by a party", Reason.ORDER_FIELDS, () -> order(OrderCases::inspect)),
        invalid(
            "an inspection to produce",
            Reason.ORDER_FIELDS,
            () ->
                order(order -> order.mode(Mode.INSPECT))
                    .orderedFor(Recipient.byHand("court"))
                    .to(Recipient.byHand("court"))),
        covered(
            "an inspection by the court, by hand",
            () ->
                order(OrderCases::inspect)
                    .orderedFor(Recipient.byHand("court"))
                    .to(Recipient.byHand("court"))));
  }

  private static List<Case> signers() {
    return List.of(
        invalid(
            "two judges in one order",
            Reason.ORDER_SIGNERS,
            () -> Recipe.judge().by("judge", "other-judge")),
        invalid(
            "a paper order entered by one member",
            Reason.ORDER_SIGNERS,
            () -> Recipe.paper().by("releaser")),
        invalid(
            "a paper order entered by three members",
            Reason.ORDER_SIGNERS,
            () -> Recipe.paper().by("author", "releaser", "colleague")),
        invalid(
            "a paper order entered by one person with two cards",
            Reason.ORDER_SIGNERS,
            () -> Recipe.paper().by("releaser", "releaser-as-counsellor")),
        invalid(
            "a paper order entered by two people with one key",
            Reason.ORDER_SIGNERS,
            () -> Recipe.paper().by("releaser", "releasers-keys")),
        otherBasis(
            "a paper order entered by a practitioner alone",
            Reason.PAPER,
            () -> Recipe.paper().terms(Terms.standard().alone()).by("releaser")),
        invalid(
            "an order signed by another judge",
            Reason.ORDER_SIGNATURE,
            () -> Recipe.judge().orderSignedBy("other-judge")),
        invalid(
            "an order that another judge signed too",
            Reason.ORDER_SIGNATURE,
            () -> Recipe.judge().orderSignedBy("judge", "other-judge")),
        invalid(
            "an order that the releaser signed too",
            Reason.ORDER_SIGNATURE,
            () -> Recipe.judge().orderSignedBy("judge", "releaser")),
        invalid("an unsigned order", Reason.ORDER_SIGNATURE, () -> Recipe.judge().orderSignedBy()),
        invalid(
            "a paper order signed by one of its two",
            Reason.ORDER_SIGNATURE,
            () -> Recipe.paper().orderSignedBy("author")),
        invalid(
            "an order's signature changed",
            Reason.ORDER_SIGNATURE,
            () ->
                Recipe.judge()
                    .json(JsonEdit.text("order.signatures.0.sig", JsonEdit::otherMiddle))),
        invalid(
            "an order under another key's id",
            Reason.ORDER_SIGNATURE,
            () ->
                Recipe.judge().json(JsonEdit.text("order.signatures.0.keyid", "0123456789abcdef"))),
        invalid(
            "an order's expiry changed after it was signed",
            Reason.CLEARANCE_ORDER,
            () ->
                Recipe.judge()
                    .json(JsonEdit.payload("order", "\"expires\":1805", "\"expires\":1905"))),
        invalid(
            "wider passages written into a signed order",
            Reason.CLEARANCE_ORDER,
            () ->
                Recipe.judge()
                    .json(
                        JsonEdit.payload(
                            "order", "\"passages\":\\[([0-9]+)", "\"passages\":[0,$1"))),
        invalid(
            "another order by the same judge in its place",
            Reason.CLEARANCE_ORDER,
            () ->
                Recipe.judge()
                    .files(files ->
                        Packages.withOrder(
                            files,
                            Recipe.judge()
                                .order(order -> order.purpose(Purpose.ADDUCE))
                                .make()
                                .files()
                                .order()))),
        invalid(
            "another order in the place of one that needs no clearance",
            Reason.RELEASE_ORDER,
            () ->
                Recipe.judge()
                    .uncleared()
                    .toSurvivor()
                    .files(files ->
                        Packages.withOrder(
                            files,
                            Recipe.judge()
                                .order(order -> order.purpose(Purpose.ADDUCE))
                                .make()
                                .files()
                                .order()))));
  }
}
