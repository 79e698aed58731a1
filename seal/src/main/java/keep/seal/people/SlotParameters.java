package keep.seal.people;

import keep.seal.encoding.Digest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Json.JsonText;
import keep.seal.json.StrictJson;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// How one slot is unlocked (protocol section 4). Written once and kept as these bytes: their id is
/// part of the key, so any changed parameter breaks the unlocking. Changing anything makes a new
/// slot with a new id and salt. The other slot types are reserved and refused.
public sealed interface SlotParameters {
  /// This slot's own id.
  Id16 slot();

  /// The keyset that it unlocks.
  Id16 keyset();

  /// 32 random bytes, never used for another slot.
  Digest salt();

  /// Unlocked by a passphrase, stretched with Argon2id.
  record ForPassphrase(Id16 slot, Id16 keyset, Digest salt, Stretching stretching)
      implements SlotParameters {}

  /// Unlocked by a printed recovery code. Its 160 bits need no stretching.
  record ForRecovery(Id16 slot, Id16 keyset, Digest salt) implements SlotParameters {}

  /// The one spelling: the bytes that are stored.
  default byte[] bytes() {
    return switch (this) {
      case ForPassphrase p -> head("passphrase").put("kdf", p.stretching().json()).bytes();
      case ForRecovery r -> head("recovery").bytes();
    };
  }

  private keep.seal.json.ObjectWriter head(String type) {
    return JsonObject.with()
        .version()
        .put("slot", slot())
        .put("keyset", keyset())
        .put("type", type)
        .put("salt", salt());
  }

  /// The parameters' id, as if they were a statement of kind `slot`.
  default Sid sid() {
    return Statement.sidOf(StatementKind.SLOT, bytes());
  }

  /// Reads stored parameters. Lowered or excessive costs are refused here, before anything is
  /// computed with them.
  static SlotParameters parse(byte[] bytes) throws MalformedInput {
    JsonObject object = StrictJson.readObject(bytes, "slot");
    boolean passphrase =
        object.members().stream()
            .anyMatch(member ->
                member.name().equals("type") && member.value().equals(new JsonText("passphrase")));
    if (passphrase) {
      Fields fields =
          Fields.of(object, "slot", "v", "slot", "keyset", "type", "salt", "kdf").version();
      return new ForPassphrase(
          fields.id16("slot"),
          fields.id16("keyset"),
          fields.digest("salt"),
          Stretching.parse(fields.object("kdf", "alg", "m", "t", "p")));
    }
    Fields fields = Fields.of(object, "slot", "v", "slot", "keyset", "type", "salt").version();
    fields.literal("type", "recovery");
    return new ForRecovery(fields.id16("slot"), fields.id16("keyset"), fields.digest("salt"));
  }
}
