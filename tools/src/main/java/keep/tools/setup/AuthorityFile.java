package keep.tools.setup;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Fields;
import keep.seal.json.Json.JsonObject;
import keep.seal.json.Word;
import keep.seal.people.AccountKey;
import keep.seal.people.LockedPen;
import keep.seal.people.Passphrase;
import keep.seal.people.RecoveryCode;
import keep.seal.people.SigningKey;
import keep.seal.people.SlotParameters;
import keep.seal.people.UnlockSlot;
import keep.seal.statement.VerifyingKey;
import keep.tools.vault.TwoSecrets;

/// One holder's private key of a root or an authority, as it lies on the holder's stick (protocol
/// section 20 l).
///
/// @param office what the key signs
/// @param key its public half
/// @param locked its private half
/// @param slots what opens it
record AuthorityFile(Office office, VerifyingKey key, LockedPen locked, List<UnlockSlot> slots) {
  private static final String FORMAT = "keep-authority/1";

  /// What a key signs, and nothing else.
  enum Office implements Word {
    /// Policies.
    ROOT("root"),
    /// Cards of the service.
    SERVICE("service"),
    /// Cards of the court.
    COURT("court");

    private final String word;

    Office(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  static AuthorityFile of(Office office, SigningKey pen, TwoSecrets secrets, SecureRandom random) {
    byte[] id = new byte[Id16.LENGTH];
    random.nextBytes(id);
    Id16 keyset = Id16.of(id);
    try (AccountKey accountKey = AccountKey.generate(random)) {
      return new AuthorityFile(
          office,
          pen.verifyingKey(),
          LockedPen.of(keyset, pen, accountKey),
          secrets.slots(accountKey, keyset));
    }
  }

  byte[] bytes() {
    return JsonObject.with()
        .put("format", FORMAT)
        .put("office", office)
        .put("pk", key.raw())
        .put("keyset", locked.keyset())
        .put("ct", locked.ct())
        .list(
            "slots",
            slots.stream()
                .map(slot ->
                    JsonObject.with()
                        .put("params", Bytes.of(slot.parameters().bytes()))
                        .put("ct", slot.ct())
                        .object())
                .toList())
        .bytes();
  }

  static AuthorityFile parse(byte[] bytes) throws MalformedInput {
    Fields fields =
        Fields.read(bytes, "authority", "format", "office", "pk", "keyset", "ct", "slots");
    fields.literal("format", FORMAT);
    List<UnlockSlot> slots = new ArrayList<>();
    for (Fields slot : fields.objects("slots", "params", "ct")) {
      slots.add(UnlockSlot.parse(slot.bytes("params").toArray(), slot.bytes("ct")));
    }
    return new AuthorityFile(
        fields.word("office", Office.values()),
        new VerifyingKey(fields.bytes("pk", VerifyingKey.LENGTH)),
        new LockedPen(fields.id16("keyset"), fields.bytes("ct")),
        slots);
  }

  SigningKey unlock(Passphrase passphrase) throws MalformedInput {
    for (UnlockSlot slot : slots) {
      if (slot.parameters() instanceof SlotParameters.ForPassphrase) {
        try (AccountKey accountKey = slot.unlock(passphrase)) {
          return demandOwn(locked.unlock(accountKey));
        }
      }
    }
    throw MalformedInput.form("authority.slots", "has none that opens with a passphrase");
  }

  SigningKey unlock(RecoveryCode code) throws MalformedInput {
    for (UnlockSlot slot : slots) {
      if (slot.parameters() instanceof SlotParameters.ForRecovery) {
        try (AccountKey accountKey = slot.unlock(code)) {
          return demandOwn(locked.unlock(accountKey));
        }
      }
    }
    throw MalformedInput.form("authority.slots", "has none that opens with a recovery code");
  }

  private SigningKey demandOwn(SigningKey pen) throws MalformedInput {
    if (!pen.verifyingKey().equals(key)) {
      pen.close();
      throw MalformedInput.mismatch("authority.pk", "is not the key in this file");
    }
    return pen;
  }
}
