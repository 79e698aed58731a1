package keep.seal.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static keep.seal.vectors.KnownAnswers.hex;
import static keep.seal.vectors.KnownAnswers.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import keep.seal.encoding.Base64Std;
import keep.seal.encoding.MalformedInput;
import keep.seal.people.SigningKey;
import keep.seal.vectors.KnownAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StatementTest {
  private static final byte[] PAYLOAD = "{\"v\":1}".getBytes(UTF_8);

  private final SigningKey anna = key(1);
  private final SigningKey bryn = key(2);
  private final SigningKey cai = key(3);

  @Test
  void the_known_act_has_its_id_keyid_and_signature() throws MalformedInput {
    JsonNode known = KnownAnswers.read("statement-act-1");
    byte[] payload = text(known, "payload").getBytes(UTF_8);
    try (SigningKey key = SigningKey.of(hex(known, "seed"))) {
      Statement act = Statement.signed(StatementKind.ACT, payload, List.of(key));
      assertThat(act.signedBytes()).hasSize(known.get("paeLength").asInt());
      assertThat(act.sid().hex()).isEqualTo(text(known, "sid"));
      assertThat(key.verifyingKey().keyid()).isEqualTo(text(known, "keyid"));
      assertThat(Base64Std.encode(act.signatures().getFirst().signature().toArray()))
          .isEqualTo(text(known, "signature"));
      Signatures.of(key.verifyingKey()).demandOn(act);
    }
  }

  @Test
  void an_envelope_is_read_back_as_it_was_written() throws MalformedInput {
    Statement statement = Statement.signed(StatementKind.ORDER_END, PAYLOAD, List.of(anna, bryn));
    Statement again = Statement.parse(statement.envelope());
    assertThat(again).isEqualTo(statement);
    assertThat(again.envelope()).isEqualTo(statement.envelope());
    assertThat(again.signatures()).extracting(Statement.Signed::keyid).isSorted();
  }

  @Test
  void the_id_depends_on_kind_and_payload_and_not_on_signatures() {
    Statement one = Statement.signed(StatementKind.ACT, PAYLOAD, List.of(anna));
    assertThat(one.alsoSignedBy(bryn).sid()).isEqualTo(one.sid());
    assertThat(Statement.sidOf(StatementKind.ORDER, PAYLOAD)).isNotEqualTo(one.sid());
  }

  @Test
  void exactly_the_required_signatures_are_accepted() {
    Statement both = Statement.signed(StatementKind.ORDER, PAYLOAD, List.of(anna, bryn));
    assertThatCode(() -> Signatures.of(keys(anna, bryn)).demandOn(both)).doesNotThrowAnyException();
    assertRefused(Signatures.of(keys(anna)), both);
    assertRefused(Signatures.of(keys(anna, bryn, cai)), both);
    assertRefused(Signatures.of(keys(anna, cai)), both);
    assertRefused(Signatures.of(List.of()), both);
  }

  @Test
  void of_a_quorum_exactly_the_need_signs() {
    Signatures twoOfThree = Signatures.of(List.of()).andOf(2, keys(anna, bryn, cai));
    assertRefused(twoOfThree, signedBy(anna));
    assertThatCode(() -> twoOfThree.demandOn(signedBy(anna, cai))).doesNotThrowAnyException();
    assertRefused(twoOfThree, signedBy(anna, bryn, cai));
  }

  @Test
  void a_key_that_stands_in_two_places_signs_once_and_counts_in_both() {
    Signatures ownAndOneOfTwo = Signatures.of(anna.verifyingKey()).andOf(1, keys(anna, bryn));
    assertThatCode(() -> ownAndOneOfTwo.demandOn(signedBy(anna))).doesNotThrowAnyException();
    assertThat(Statement.signed(StatementKind.CARD, PAYLOAD, List.of(anna, anna)).signatures())
        .hasSize(1);
    assertRefused(ownAndOneOfTwo, signedBy(anna, bryn));
  }

  @Test
  void a_signature_under_another_keys_id_is_refused() throws MalformedInput {
    Statement statement = signedBy(anna);
    String forged =
        new String(statement.envelope(), UTF_8)
            .replace(anna.verifyingKey().keyid(), bryn.verifyingKey().keyid());
    assertRefused(Signatures.of(anna.verifyingKey()), Statement.parse(forged.getBytes(UTF_8)));
    assertRefused(Signatures.of(bryn.verifyingKey()), Statement.parse(forged.getBytes(UTF_8)));
  }

  @Test
  void a_signature_over_another_kind_does_not_carry_over() throws MalformedInput {
    String moved =
        new String(signedBy(anna).envelope(), UTF_8).replace("cns.act.v1", "cns.order.v1");
    assertRefused(Signatures.of(anna.verifyingKey()), Statement.parse(moved.getBytes(UTF_8)));
  }

  @Test
  void any_changed_bit_of_an_envelope_is_noticed() {
    byte[] genuine = signedBy(anna).envelope();
    for (int bit = 0; bit < 8 * genuine.length; bit++) {
      byte[] changed = genuine.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(
              () -> Signatures.of(anna.verifyingKey()).demandOn(Statement.parse(changed)))
          .isInstanceOf(MalformedInput.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"software", "ceremony", "access", "slot", "Act", "act ", "", "act.v1+json"})
  void reserved_and_unknown_kinds_are_refused(String kind) {
    String envelope =
        new String(signedBy(anna).envelope(), UTF_8).replace("cns.act.v1", "cns." + kind + ".v1");
    assertThatThrownBy(() -> Statement.parse(envelope.getBytes(UTF_8)))
        .hasMessageStartingWith("statement.payloadType: ");
  }

  @Test
  void a_payload_longer_than_a_mebibyte_is_refused() {
    Statement huge =
        Statement.signed(StatementKind.ACT, new byte[Statement.LONGEST_PAYLOAD + 1], List.of(anna));
    assertThatThrownBy(() -> Statement.parse(huge.envelope()))
        .hasMessageContaining("longer than 1 MiB");
  }

  private static Statement signedBy(SigningKey... keys) {
    return Statement.signed(StatementKind.ACT, PAYLOAD, List.of(keys));
  }

  private static List<VerifyingKey> keys(SigningKey... keys) {
    return List.of(keys).stream().map(SigningKey::verifyingKey).toList();
  }

  private static void assertRefused(Signatures signatures, Statement statement) {
    assertThatThrownBy(() -> signatures.demandOn(statement))
        .isInstanceOfSatisfying(
            MalformedInput.class,
            e -> assertThat(e.fault()).isEqualTo(MalformedInput.Fault.SIGNATURE));
  }

  private static SigningKey key(int number) {
    byte[] seed = new byte[SigningKey.LENGTH];
    seed[0] = (byte) number;
    return SigningKey.of(seed);
  }

  @Test
  void the_example_of_the_DSSE_specification_has_its_encoding() {
    byte[] payload = "hello world".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(
            new String(
                Statement.pae("http://example.com/HelloWorld", payload),
                java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
  }
}
