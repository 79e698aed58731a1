package keep.seal.people;

import keep.seal.box.BoxSeed;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;

/// A keyset as it is stored: its private parts under an account key.
///
/// @param id the keyset
/// @param signing the part `sig-ed25519`
/// @param boxes the part `kem-xwing-seed`
public record LockedKeyset(Id16 id, Bytes signing, Bytes boxes) {
  /// Locks both parts of `keyset`.
  public static LockedKeyset of(Keyset keyset, AccountKey accountKey) {
    return new LockedKeyset(
        keyset.id(),
        LockedPen.of(keyset.id(), keyset.pen(), accountKey).ct(),
        accountKey.lock(keyset.id(), PartName.KEM_XWING_SEED, keyset.seed().seed()));
  }

  /// The private keys again, for as long as the caller keeps them open.
  public Keyset unlock(AccountKey accountKey) throws MalformedInput {
    SigningKey pen = new LockedPen(id, signing).unlock(accountKey);
    try (Secret seed = accountKey.unlock(id, PartName.KEM_XWING_SEED, boxes)) {
      if (seed.length() != BoxSeed.LENGTH) {
        throw MalformedInput.form("part kem-xwing-seed", "is not 32 bytes");
      }
      return Keyset.of(id, pen, BoxSeed.of(seed.reveal()));
    } catch (MalformedInput e) {
      pen.close();
      throw e;
    }
  }
}
