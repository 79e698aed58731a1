package keep.seal.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.ledger.Hash;
import keep.ledger.LeafText;
import keep.seal.encoding.Blind;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.matter.Act;
import keep.seal.order.Clearance;
import keep.seal.order.Order;
import keep.seal.order.OrderEnd;
import keep.seal.order.OrderFault;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.seal.vectors.KnownAnswers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Known answers of protocol section 14: acts, orders, releases, leaves")
class KnownStatementsTest {
  private static Statement statement(JsonNode known) {
    StatementKind kind =
        List.of(StatementKind.values()).stream()
            .filter(one -> one.word().equals(KnownAnswers.text(known, "kind")))
            .findFirst()
            .orElseThrow();
    return Statement.signed(
        kind, KnownAnswers.text(known, "payload").getBytes(StandardCharsets.UTF_8), List.of());
  }

  private static byte[] writtenAgain(Statement statement) throws MalformedInput {
    return switch (statement.kind()) {
      case ACT -> Act.parse(statement).payload();
      case ORDER -> Order.parse(statement).payload();
      case ORDER_END -> OrderEnd.parse(statement).payload();
      case CLEARANCE -> Clearance.parse(statement).payload();
      case RELEASE -> Release.parse(statement).payload();
      case POLICY, CARD, CARD_END, HEADER, SEAL, GRANTS, DEPOSIT, READ, SLOT ->
          throw new IllegalArgumentException("not one of these");
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statement-act-1",
        "statement-act-2",
        "statement-act-3",
        "statement-order",
        "statement-order-end",
        "statement-clearance",
        "statement-release"
      })
  void a_statement_is_read_and_written_again_byte_for_byte_and_has_its_id(String name)
      throws MalformedInput {
    JsonNode known = KnownAnswers.read(name);
    Statement statement = statement(known);
    assertThat(statement.sid().hex()).isEqualTo(KnownAnswers.text(known, "sid"));
    assertThat(writtenAgain(statement)).isEqualTo(statement.payload().toArray());
  }

  @Test
  void the_order_commits_to_its_docket_number_and_fits_its_basis() throws MalformedInput {
    JsonNode known = KnownAnswers.read("statement-order");
    Order order = Order.parse(statement(known));
    Opening docket =
        new Opening(
            KnownAnswers.text(known, "docket"), Blind.of(KnownAnswers.hex(known, "docketBlind")));
    assertThat(order.courtRefCommit()).isEqualTo(Optional.of(docket.docketCommit()));
    assertThat(OrderFault.in(order)).isEmpty();
  }

  @Test
  void the_released_digest_takes_the_smaller_header_first() {
    JsonNode known = KnownAnswers.read("released-digest");
    ReleasedDigest digest = new ReleasedDigest();
    for (JsonNode part : known.get("parts")) {
      Sid header = Sid.of(KnownAnswers.hex(part, "header"));
      for (Map.Entry<String, JsonNode> leaf : part.get("leaves").properties()) {
        digest.add(
            header, Integer.parseInt(leaf.getKey()), Hash.fromHex(leaf.getValue().asString()));
      }
    }
    assertThat(digest.digest().hex()).isEqualTo(KnownAnswers.text(known, "digest"));
  }

  @Test
  void card_order_and_end_make_their_leaves() {
    JsonNode known = KnownAnswers.read("ledger-leaves");
    LedgerEntry card =
        new LedgerEntry(
            Sid.of(KnownAnswers.hex(known, "card")),
            StatementKind.CARD,
            0,
            List.of(),
            Optional.empty());
    LedgerEntry order =
        new LedgerEntry(
            Sid.of(KnownAnswers.hex(known, "order")),
            StatementKind.ORDER,
            1,
            List.of(),
            Optional.of(Blind.of(KnownAnswers.hex(known, "orderBlind"))));
    assertThat(card.leafHash().hex()).isEqualTo(KnownAnswers.text(known, "cardLeaf"));
    assertThat(order.leafHash().hex()).isEqualTo(KnownAnswers.text(known, "orderLeaf"));
    LeafText end =
        LeafText.end(
            Hash.of(KnownAnswers.hex(known, "end")),
            KnownAnswers.hex(known, "orderNonce"),
            Hash.of(KnownAnswers.hex(known, "order")));
    assertThat(end.hash().hex()).isEqualTo(KnownAnswers.text(known, "endLeaf"));
  }
}
