package keep.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import keep.ledger.vectors.KnownAnswers;
import keep.ledger.vectors.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LeafTextTest {
  static List<JsonNode> known() {
    return KnownAnswers.ofType("leaf");
  }

  @ParameterizedTest
  @MethodSource("known")
  void a_leaf_is_written_as_the_known_answer_says_and_read_back_the_same(JsonNode known) {
    LeafText leaf =
        switch (known.get("form").asString()) {
          case "public" ->
              new LeafText.Public(known.get("kind").asString(), hash(known, "statement"));
          case "sealed" ->
              LeafText.sealed(
                  known.get("kind").asString(), hash(known, "statement"), bytes(known, "blind"));
          default ->
              LeafText.end(
                  hash(known, "statement"), bytes(known, "endedNonce"), hash(known, "ended"));
        };
    assertThat(leaf.text()).isEqualTo(known.get("text").asString());
    assertThat(leaf.hash().hex()).isEqualTo(known.get("hash").asString());
    assertThat(LeafText.parse(leaf.bytes())).isEqualTo(leaf);
  }

  @Test
  void there_is_a_known_answer_for_each_form_of_leaf() {
    assertThat(known()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void a_sealed_leaf_tells_its_kind_and_statement_to_nobody_without_the_blind() {
    Hash statement = Seeded.hash(Seeded.random(1));
    byte[] blind = Seeded.bytes(Seeded.random(2), 32);
    LeafText.Sealed order = LeafText.sealed("order", statement, blind);
    assertThat(order).isNotEqualTo(LeafText.sealed("release", statement, blind));
    assertThat(order).isNotEqualTo(LeafText.sealed("order", Seeded.hash(Seeded.random(3)), blind));
    assertThat(order)
        .isNotEqualTo(LeafText.sealed("order", statement, Seeded.bytes(Seeded.random(4), 32)));
    assertThat(order.text()).doesNotContain("order");
  }

  @Test
  void a_kind_stands_only_in_the_form_the_protocol_gives_it() {
    Hash statement = Seeded.hash(Seeded.random(1));
    for (String kind : LeafText.SEALED_KINDS) {
      assertThatThrownBy(() -> new LeafText.Public(kind, statement))
          .isInstanceOf(MalformedRecordException.class);
    }
    for (String kind : LeafText.PUBLIC_KINDS) {
      assertThatThrownBy(() -> LeafText.sealed(kind, statement, new byte[32]))
          .isInstanceOf(MalformedRecordException.class);
    }
    assertThatThrownBy(() -> LeafText.sealed("order", statement, new byte[31]))
        .isInstanceOf(MalformedRecordException.class);
    assertThatThrownBy(() -> LeafText.mark(new byte[17], statement))
        .isInstanceOf(MalformedRecordException.class);
  }

  @Test
  void no_leaf_with_a_bit_changed_reads_as_the_same_leaf() {
    for (JsonNode known : known()) {
      byte[] bytes = known.get("text").asString().getBytes(StandardCharsets.US_ASCII);
      LeafText leaf = LeafText.parse(bytes);
      for (int bit = 0; bit < bytes.length * 8; bit++) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        try {
          assertThat(LeafText.parse(flipped)).as("bit %d", bit).isNotEqualTo(leaf);
        } catch (MalformedRecordException expected) {
          assertThat(expected).hasMessageContaining(":");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n\n\n",
        "cns-ledger/2\nkind card\nstmt gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8\n",
        "cns-ledger/1\nkind judge\nstmt gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8\n",
        "cns-ledger/1\nkind card\nstmt gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8",
        "cns-ledger/1\nkind card\nstmt gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8=\n",
        "cns-ledger/1\nkind card\nstmt gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp9\n",
        "cns-ledger/1\nkind card\nstmt gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8\nname A\n",
        "cns-ledger/1\nkind card\nstmt gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8\r\n",
        "cns-ledger/1\nkind sealed\nstmt gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8\n",
        "cns-ledger/1\nkind end\nstmt gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8\n",
      })
  void any_other_text_is_no_leaf(String text) {
    assertThatThrownBy(() -> LeafText.parse(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(MalformedRecordException.class);
  }

  private static Hash hash(JsonNode known, String name) {
    return Hash.fromHex(known.get(name).asString());
  }

  private static byte[] bytes(JsonNode known, String name) {
    return HexFormat.of().parseHex(known.get(name).asString());
  }
}
