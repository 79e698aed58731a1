package keep.seal.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Hkdf;
import keep.seal.encoding.Labels;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.OneMessage;
import keep.seal.encoding.Secret;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;
import keep.seal.vectors.KnownAnswers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The known answer of a slot type that is settled and not yet built (protocol section 20 c).
class PasskeySlotTest {
  private final JsonNode known = KnownAnswers.read("passkey-prf");
  private final byte[] parameters = KnownAnswers.text(known, "parameters").getBytes(UTF_8);

  @Test
  void a_fixed_PRF_output_wraps_the_account_key_into_the_known_bytes() throws MalformedInput {
    Fields fields =
        Fields.read(
            parameters,
            "slot",
            "v",
            "slot",
            "keyset",
            "type",
            "salt",
            "cred",
            "prf_salt",
            "rp",
            "be");
    Digest salt = fields.digest("salt");
    Sid sid = Statement.sidOf(StatementKind.SLOT, parameters);
    assertThat(sid.toArray()).isEqualTo(KnownAnswers.hex(known, "slotSid"));
    byte[] info = ByteBuilder.labelled("slot").put(sid).toArray();
    try (Secret kek = Hkdf.key(KnownAnswers.hex(known, "prfOutput"), salt.toArray(), info)) {
      assertThat(kek.reveal()).isEqualTo(KnownAnswers.hex(known, "kek"));
      assertThat(
              OneMessage.encrypt(
                  kek, Labels.label("slot-aad"), KnownAnswers.hex(known, "accountKey")))
          .isEqualTo(KnownAnswers.hex(known, "ct"));
    }
  }

  @Test
  void until_it_is_built_a_reader_refuses_it() {
    assertThatThrownBy(() -> SlotParameters.parse(parameters)).isInstanceOf(MalformedInput.class);
  }
}
