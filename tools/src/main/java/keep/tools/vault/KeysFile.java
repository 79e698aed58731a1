package keep.tools.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.AccountKey;
import keep.seal.people.Card;
import keep.seal.people.Keyset;
import keep.seal.people.LockedKeyset;
import keep.seal.people.PartName;
import keep.seal.people.Passphrase;
import keep.seal.people.RecoveryCode;
import keep.seal.people.SlotParameters;
import keep.seal.people.UnlockSlot;
import keep.seal.statement.Statement;

/// One person's keys as a file: the card, the locked private parts, and the slots that unlock them.
///
/// `{"format":"keep-keys/1","card":statement,"keyset":b64u16,"parts":[{"name","ct":b64u}],"slots":[{"params":b64u,"ct":b64u}]}`
/// in the protocol's one spelling. Whoever has the file can guess at its passphrase, which is why
/// passphrases are generated.
public record KeysFile(Card card, LockedKeyset locked, List<UnlockSlot> slots) {
  private static final String FORMAT = "keep-keys/1";

  /// The card's keys under a new account key, which `secrets` open.
  public static KeysFile of(Card card, Keyset keys, TwoSecrets secrets, SecureRandom random) {
    try (AccountKey accountKey = AccountKey.generate(random)) {
      return new KeysFile(
          card, LockedKeyset.of(keys, accountKey), secrets.slots(accountKey, keys.id()));
    }
  }

  public byte[] bytes() {
    List<JsonObject> slotList = new ArrayList<>();
    for (UnlockSlot slot : slots) {
      slotList.add(
          JsonObject.with()
              .put("params", Bytes.of(slot.parameters().bytes()))
              .put("ct", slot.ct())
              .object());
    }
    return JsonObject.with()
        .put("format", FORMAT)
        .put("card", card.statement().json())
        .put("keyset", locked.id())
        .list(
            "parts",
            List.of(
                part(PartName.KEM_XWING_SEED, locked.boxes()),
                part(PartName.SIG_ED25519, locked.signing())))
        .list("slots", slotList)
        .bytes();
  }

  private static JsonObject part(PartName name, Bytes ct) {
    return JsonObject.with().put("name", name).put("ct", ct).object();
  }

  public static KeysFile parse(byte[] bytes) throws MalformedInput {
    Fields fields = Fields.read(bytes, "keys", "format", "card", "keyset", "parts", "slots");
    fields.literal("format", FORMAT);
    List<Fields> parts = fields.objects("parts", "name", "ct");
    if (parts.size() != 2) {
      throw fields.fault("parts", "must be two");
    }
    parts.get(0).literal("name", PartName.KEM_XWING_SEED.word());
    parts.get(1).literal("name", PartName.SIG_ED25519.word());
    List<UnlockSlot> slots = new ArrayList<>();
    for (Fields slot : fields.objects("slots", "params", "ct")) {
      slots.add(UnlockSlot.parse(slot.bytes("params").toArray(), slot.bytes("ct")));
    }
    return new KeysFile(
        Card.parse(Statement.of(fields.object("card"), "keys.card")),
        new LockedKeyset(fields.id16("keyset"), parts.get(1).bytes("ct"), parts.get(0).bytes("ct")),
        slots);
  }

  public Keyset unlock(Passphrase passphrase) throws MalformedInput {
    for (UnlockSlot slot : slots) {
      if (slot.parameters() instanceof SlotParameters.ForPassphrase) {
        try (AccountKey key = slot.unlock(passphrase)) {
          return demandCards(locked.unlock(key));
        }
      }
    }
    throw MalformedInput.form("keys.slots", "has none that opens with a passphrase");
  }

  public Keyset unlock(RecoveryCode code) throws MalformedInput {
    for (UnlockSlot slot : slots) {
      if (slot.parameters() instanceof SlotParameters.ForRecovery) {
        try (AccountKey key = slot.unlock(code)) {
          return demandCards(locked.unlock(key));
        }
      }
    }
    throw MalformedInput.form("keys.slots", "has none that opens with a recovery code");
  }

  private Keyset demandCards(Keyset keys) throws MalformedInput {
    if (!keys.verifyingKey().equals(card.signingKey()) || !keys.boxKey().equals(card.boxKey())) {
      keys.close();
      throw MalformedInput.mismatch("keys.card", "stands on other keys");
    }
    return keys;
  }
}
