package keep.seal.people;

import java.security.SecureRandom;
import keep.seal.box.Box;
import keep.seal.box.BoxKey;
import keep.seal.box.BoxSeed;
import keep.seal.encoding.Bytes;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Secret;
import keep.seal.statement.Signer;
import keep.seal.statement.VerifyingKey;

/// One person's private keys, unlocked: a pen to sign with and a seed to open boxes with. Open it
/// in a try-with-resources; several cards may stand on one keyset.
public final class Keyset implements Signer, AutoCloseable {
  private final Id16 id;
  private final SigningKey pen;
  private final BoxSeed seed;

  private Keyset(Id16 id, SigningKey pen, BoxSeed seed) {
    this.id = id;
    this.pen = pen;
    this.seed = seed;
  }

  public static Keyset generate(SecureRandom random) {
    byte[] id = new byte[Id16.LENGTH];
    random.nextBytes(id);
    return new Keyset(Id16.of(id), SigningKey.generate(random), BoxSeed.generate(random));
  }

  /// Takes both keys over: they close with the keyset.
  public static Keyset of(Id16 id, SigningKey pen, BoxSeed seed) {
    return new Keyset(id, pen, seed);
  }

  public Id16 id() {
    return id;
  }

  @Override
  public VerifyingKey verifyingKey() {
    return pen.verifyingKey();
  }

  public BoxKey boxKey() {
    return seed.key();
  }

  @Override
  public Bytes sign(byte[] message) {
    return pen.sign(message);
  }

  /// What was sealed to this keyset.
  ///
  /// @param info what the box is bound to, as its kind prescribes
  /// @param place what is being opened, for the error
  public Secret open(Box box, byte[] info, String place) throws MalformedInput {
    return seed.open(box, info, place);
  }

  SigningKey pen() {
    return pen;
  }

  BoxSeed seed() {
    return seed;
  }

  @Override
  public void close() {
    pen.close();
    seed.close();
  }

  @Override
  public String toString() {
    return "Keyset " + id;
  }
}
