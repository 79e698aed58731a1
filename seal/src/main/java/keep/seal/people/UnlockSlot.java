package keep.seal.people;

import java.security.SecureRandom;
import keep.seal.encoding.ByteBuilder;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Digest;
import keep.seal.encoding.Hkdf;
import keep.seal.encoding.Id16;
import keep.seal.encoding.Labels;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.OneMessage;
import keep.seal.encoding.Secret;
import keep.seal.people.SlotParameters.ForPassphrase;
import keep.seal.people.SlotParameters.ForRecovery;

/// An account key, wrapped once for one way of unlocking it.
///
/// @param parameters how it is unlocked
/// @param ct the wrapped account key, 48 bytes
public record UnlockSlot(SlotParameters parameters, Bytes ct) {
  public static final int CT_LENGTH = AccountKey.LENGTH + OneMessage.TAG;

  public UnlockSlot {
    if (ct.length() != CT_LENGTH) {
      throw new IllegalArgumentException("a wrapped account key has 48 bytes");
    }
  }

  /// Reads a stored slot.
  public static UnlockSlot parse(byte[] parameters, Bytes ct) throws MalformedInput {
    if (ct.length() != CT_LENGTH) {
      throw MalformedInput.form("slot.ct", "a wrapped account key has 48 bytes");
    }
    return new UnlockSlot(SlotParameters.parse(parameters), ct);
  }

  /// A new slot that opens with `passphrase`.
  public static UnlockSlot lock(
      AccountKey accountKey, Id16 keyset, Passphrase passphrase, SecureRandom random) {
    ForPassphrase parameters =
        new ForPassphrase(id(random), keyset, salt(random), Stretching.USUAL);
    return lock(accountKey, parameters, passphrase);
  }

  /// A new slot that opens with `code`.
  public static UnlockSlot lock(
      AccountKey accountKey, Id16 keyset, RecoveryCode code, SecureRandom random) {
    return lock(accountKey, new ForRecovery(id(random), keyset, salt(random)), code);
  }

  static UnlockSlot lock(AccountKey accountKey, ForPassphrase parameters, Passphrase passphrase) {
    try (Secret input = stretched(parameters, passphrase)) {
      return wrap(accountKey, parameters, input);
    }
  }

  static UnlockSlot lock(AccountKey accountKey, ForRecovery parameters, RecoveryCode code) {
    return wrap(accountKey, parameters, code.bytes());
  }

  /// @throws MalformedInput with fault LOCK where the words are not those it was locked with, or
  ///   anything of it was changed
  public AccountKey unlock(Passphrase passphrase) throws MalformedInput {
    return switch (parameters) {
      case ForPassphrase forPassphrase -> {
        try (Secret input = stretched(forPassphrase, passphrase)) {
          yield unwrap(input);
        }
      }
      case ForRecovery _ -> throw otherType("a recovery code");
    };
  }

  /// @throws MalformedInput with fault LOCK where the code is not the one it was locked with, or
  ///   anything of it was changed
  public AccountKey unlock(RecoveryCode code) throws MalformedInput {
    return switch (parameters) {
      case ForRecovery _ -> unwrap(code.bytes());
      case ForPassphrase _ -> throw otherType("a passphrase");
    };
  }

  private static Secret stretched(ForPassphrase parameters, Passphrase passphrase) {
    return parameters.stretching().stretch(passphrase.bytes(), parameters.salt().toArray());
  }

  private static UnlockSlot wrap(AccountKey accountKey, SlotParameters parameters, Secret input) {
    try (Secret wrapping = wrappingKey(parameters, input)) {
      byte[] ct =
          OneMessage.encrypt(wrapping, Labels.label("slot-aad"), accountKey.secret().reveal());
      return new UnlockSlot(parameters, Bytes.of(ct));
    }
  }

  private AccountKey unwrap(Secret input) throws MalformedInput {
    try (Secret wrapping = wrappingKey(parameters, input)) {
      return AccountKey.taking(
          OneMessage.decrypt(wrapping, Labels.label("slot-aad"), ct.toArray(), "slot"));
    }
  }

  /// `KEK = HKDF(ikm, salt, L("slot") || slot_sid, 32)`.
  private static Secret wrappingKey(SlotParameters parameters, Secret input) {
    return Hkdf.key(
        input.reveal(),
        parameters.salt().toArray(),
        ByteBuilder.labelled("slot").put(parameters.sid()).toArray());
  }

  private static Id16 id(SecureRandom random) {
    byte[] id = new byte[Id16.LENGTH];
    random.nextBytes(id);
    return Id16.of(id);
  }

  private static Digest salt(SecureRandom random) {
    byte[] salt = new byte[Digest.LENGTH];
    random.nextBytes(salt);
    return Digest.of(salt);
  }

  private static MalformedInput otherType(String wanted) {
    return new MalformedInput(
        MalformedInput.Fault.LOCK,
        "slot.type",
        "this slot opens with " + wanted,
        "Use that, or the file of another slot.");
  }
}
